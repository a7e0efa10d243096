package mainstay.cli.job;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/** What a results folder was made from. */
public final class FolderStudy {
    private FolderStudy() {}

    /** The study, from the scenarios that the folder holds. */
    public static Study of(ResultsFolder folder, Wiring wiring) {
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
