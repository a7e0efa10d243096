package mainstay.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Writes a report in a Java machine of its own: for looking at, and for a machine without fonts. */
final class ReportMain {
    private ReportMain() {}

    /** Where to; names of arms, if not the usual four; or the word {@code big} for a big study. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> names = List.of(args).subList(1, args.length);
        if (names.equals(List.of("big"))) {
            FakeResults.writeBig(folder);
        } else {
            FakeResults.write(folder, names.isEmpty() ? FakeResults.ARMS : names);
        }
        new Report(folder).write(EnumSet.allOf(Format.class));
    }
}
