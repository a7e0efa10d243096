package mainstay.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a report in a Java machine of its own: for looking at, and for a machine without fonts. */
final class ReportMain {
    private ReportMain() {}

    /** Where to; how many arms. */
    public static void main(String[] args) throws IOException {
        List<String> arms = FakeResults.ARMS.subList(0, args.length > 1 ? Integer.parseInt(args[1]) : 4);
        new Report(FakeResults.write(Path.of(args[0]), arms)).write();
    }
}
