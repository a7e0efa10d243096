package mainstay.scenario.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that word processors, spreadsheets and web pages put where a keyboard gives another: spaces that do not break,
 * long minus signs, curly quotes. Those whose meaning is plain are read as what was meant; those that cannot be seen are
 * named.
 */
public final class OfficeCharacters {
    /** Every space that is none of the keyboard's, each one character long. */
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

    /** What is written for a minus before a number. */
    private static final Pattern MINUS = Pattern.compile("^(\\s*)[\\u2010-\\u2013\\u2212\\uFE63\\uFF0D]\\s*(?=[\\d.])");

    /** What is written for the hyphen before an item of a list. */
    private static final Pattern BULLET = Pattern.compile("(?m)^( *)[\\u2010-\\u2014\\u2022\\u2212] ");

    private static final String OPENING = "\u2018\u201A\u201C\u201E\u00AB\u201D\u2019";
    private static final String CLOSING = "\u2019\u2018\u201D\u201C\u00BB";
    private static final Pattern DOUBLE = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u2028\\u2029]");

    private OfficeCharacters() {}

    /** A text in which every other space is the keyboard's; no character has moved. */
    static String withPlainSpaces(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** A file whose spaces, and hyphens before items of a list, are the keyboard's; no character has moved. */
    static String ofFile(String text) {
        return BULLET.matcher(withPlainSpaces(text)).replaceAll("$1- ");
    }

    /** A single value as it was meant: with plain spaces, without curly quotes around it, with a plain minus before it. */
    public static String value(String text) {
        String plain = withPlainSpaces(text).strip();
        return MINUS.matcher(unquoted(plain).orElse(plain)).replaceFirst("$1-");
    }

    /** What stands between curly quotes; empty where a text does not both begin and end with them. */
    static Optional<String> unquoted(String text) {
        if (text.length() < 2 || !isQuoted(text)) {
            return Optional.empty();
        }
        String inside = text.substring(1, text.length() - 1);
        return DOUBLE.matcher(inside).find() ? Optional.empty() : Optional.of(inside.strip());
    }

    private static boolean isQuoted(String text) {
        return OPENING.indexOf(text.charAt(0)) >= 0 && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What to say of a text that begins with a curly quote and does not end with one; empty where it does neither. */
    static Optional<String> openQuote(String text) {
        if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0 || isQuoted(text)) {
            return Optional.empty();
        }
        return Optional.of("begins with a curly quotation mark, " + named(text.charAt(0))
                + ", which does not hold a text together; write straight ones: \" or '");
    }

    /** Where the first character stands that nobody can see; -1 where there is none. */
    static int invisible(String text, int from) {
        Matcher found = INVISIBLE.matcher(text);
        return found.find(from) ? found.start() : -1;
    }

    /** A character in words: {@code zero width space (U+200B)}. */
    public static String named(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String name = Character.getName(character);
        return name == null ? code : name.toLowerCase(Locale.ROOT) + " (" + code + ")";
    }
}
