package mainstay.cli.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.run.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of commands whose runs can be shared out to several machines. */
final class ShardOption {
    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = Reader.class,
            description =
                    "Do only the I-th of N equal shards of the runs and write no tables; give each shard a folder of"
                            + " its own (--out) and put them together with merge.")
    private Shard shard = Shard.ALL;

    Shard shard() {
        return shard;
    }

    /** Reads {@code 2/16}. */
    static final class Reader implements ITypeConverter<Shard> {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

        @Override
        public Shard convert(String text) {
            Matcher numbers = FORM.matcher(text);
            if (numbers.matches()) {
                int number = Integer.parseInt(numbers.group(1));
                int of = Integer.parseInt(numbers.group(2));
                if (number >= 1 && number <= of) {
                    return new Shard(number, of);
                }
            }
            throw new TypeConversionException("\"" + text + "\" is not a shard such as 1/16, 2/16 … 16/16.");
        }
    }
}
