package mainstay.journey;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Names of constants as tables of journeys spell them: {@code PARTNER_INFORMATION} is {@code partner information}. */
public final class EnumWords {
    private EnumWords() {}

    /** The name of a constant in small letters with spaces. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The constant that is spelt so.
     *
     * @param type the type of the constant
     * @param spelling how a constant is spelt
     * @param words the words looked for
     * @throws NoSuchElementException if none is spelt so
     */
    public static <E extends Enum<E>> E find(Class<E> type, Function<E, String> spelling, String words) {
        for (E constant : type.getEnumConstants()) {
            if (spelling.apply(constant).equals(words)) {
                return constant;
            }
        }
        throw new NoSuchElementException("\"" + words + "\" is none of the words for " + type.getSimpleName());
    }
}
