package mainstay.cli;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.Manifest;
import mainstay.results.ResultsFolder;
import mainstay.scenario.Scenario;
import mainstay.scenario.Study;

/** What a results folder was made from. */
final class FolderStudy {
    private FolderStudy() {}

    /** The study, from the scenarios that the folder holds. */
    static Study of(ResultsFolder folder, Wiring wiring) {
        Manifest manifest = folder.manifest();
        List<Scenario> arms = new ArrayList<>();
        for (int i = 0; i < manifest.arms().size(); i++) {
            arms.add(wiring.scenario(folder.scenario(i)));
        }
        return new Study(
                manifest.name(),
                manifest.question(),
                arms,
                manifest.against(),
                manifest.outcomes(),
                manifest.replications(),
                manifest.seed());
    }
}
