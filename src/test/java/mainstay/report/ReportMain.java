package mainstay.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Writes a report in a Java machine of its own: for looking at, and for a machine without fonts. */
final class ReportMain {
    private ReportMain() {}

    /** Where to; names of arms, if not the usual four. */
    public static void main(String[] args) throws IOException {
        List<String> arms = args.length > 1 ? List.of(args).subList(1, args.length) : FakeResults.ARMS;
        new Report(FakeResults.write(Path.of(args[0]), arms)).write(EnumSet.allOf(Format.class));
    }
}
