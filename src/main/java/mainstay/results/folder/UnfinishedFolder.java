package mainstay.results.folder;

import java.nio.file.Path;
import mainstay.results.file.ResultsProblem;

/** Says of a folder whose analysis is not complete that it is not, and how it is finished. */
final class UnfinishedFolder {
    private UnfinishedFolder() {}

    static ResultsProblem refused(Path path, Manifest manifest) {
        return new ResultsProblem(
                path + " holds " + AnalysisKind.of(path, manifest).aWhat()
                        + " that is not complete: its tables are not all there yet, or are being changed. "
                        + howToFinish(path, manifest));
    }

    static String howToFinish(Path path, Manifest manifest) {
        return "To finish it: the command that began it, with --resume; or, if it was being extended, mainstay extend "
                + path + " --replications " + manifest.replications() + ".";
    }
}
