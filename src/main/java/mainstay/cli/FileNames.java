package mainstay.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which letters Java can name files here: in the locale {@code C} only in those of ASCII. */
final class FileNames {
    private FileNames() {}

    /**
     * What to do about the locale, if a name has letters that files cannot be named with here.
     *
     * @param args the words that were typed, of which the working folder and the names in a message are others
     */
    static Optional<String> advice(List<String> args) {
        return advice(args, System.getProperty("sun.jnu.encoding", "UTF-8"), System.getProperty("user.dir", ""));
    }

    /** The same in another encoding and another working folder. */
    static Optional<String> advice(List<String> args, String encoding, String workingFolder) {
        Charset letters = Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
        return Stream.concat(args.stream(), Stream.of(workingFolder))
                .filter(name -> !letters.newEncoder().canEncode(name))
                .findFirst()
                .map(name -> "Note: because of the locale Java names files here in " + encoding
                        + ", which has not every letter of \"" + name
                        + "\". Set a locale with all letters and try again: export LC_ALL=C.UTF-8");
    }
}
