package mainstay.cli.option;

import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mainstay.scenario.yaml.OfficeCharacters;
import mainstay.scenario.yaml.ProblemList;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads what stands after an option, and says in plain words what is wrong with it. */
public final class OptionValues {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");

    private OptionValues() {}

    /** Has a command line, and all commands below it, read numbers and paths in this way. */
    public static CommandLine readBy(CommandLine commands) {
        return commands.registerConverter(Integer.class, OptionValues::integer)
                .registerConverter(int.class, OptionValues::integer)
                .registerConverter(Long.class, OptionValues::whole)
                .registerConverter(long.class, OptionValues::whole)
                .registerConverter(Path.class, OptionValues::path);
    }

    private static int integer(String text) {
        return (int) within(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static long whole(String text) {
        return within(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static long within(String written, long least, long most) {
        String text = OfficeCharacters.value(written);
        if (text.matches("\\+\\s*[0-9]+")) {
            throw new TypeConversionException(shown(written) + " may be so many more, or the number itself. Write the"
                    + " number that is meant, without a plus.");
        }
        if (!WHOLE.matcher(text).matches()) {
            throw new TypeConversionException(
                    shown(written) + " is not a whole number. Write it in digits, such as 20.");
        }
        BigInteger number = new BigInteger(text);
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new TypeConversionException(
                    shown(written) + " is out of range. Allowed: " + least + " to " + most + ".");
        }
        return number.longValueExact();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(shown(text) + " cannot be the name of a file or folder.");
        }
    }

    private static String shown(String text) {
        return "\"" + ProblemList.echo(text) + "\"";
    }
}
