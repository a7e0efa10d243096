package mainstay.results.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mainstay.results.folder.Manifest.Arm;

/** Whether a study can go on in the folder of another: only when each finished replication would come out the same. */
public final class Continuation {
    private Continuation() {}

    /** What differs, one line each; the number of replications may grow or shrink while the study is not complete. */
    static List<String> differences(Manifest there, Manifest here) {
        List<String> lines = ofStudy(there, here);
        note(lines, "replications with events", there.eventsReplications(), here.eventsReplications());
        return lines;
    }

    /** The same, whatever events are kept. */
    public static List<String> ofStudy(Manifest there, Manifest here) {
        List<String> lines = new ArrayList<>();
        note(lines, "name", there.name(), here.name());
        note(lines, "question", there.question(), here.question());
        note(lines, "seed", there.seed(), here.seed());
        note(lines, "outcomes", String.join(", ", there.outcomes()), String.join(", ", here.outcomes()));
        boolean sameAim = !here.precision().isEmpty() && here.precision().equals(there.precision());
        if (there.complete() && !sameAim) {
            note(lines, "replications of the complete study", there.replications(), here.replications());
        }
        noteArms(lines, there.arms(), here.arms());
        return lines;
    }

    private static void noteArms(List<String> lines, List<Arm> there, List<Arm> here) {
        List<String> namesThere = there.stream().map(Arm::name).toList();
        List<String> namesHere = here.stream().map(Arm::name).toList();
        note(lines, "arms", String.join(", ", namesThere), String.join(", ", namesHere));
        if (namesThere.equals(namesHere)) {
            for (int i = 0; i < here.size(); i++) {
                if (!there.get(i).sha256().equals(here.get(i).sha256())) {
                    lines.add("the settings of the arm \"" + here.get(i).name() + "\" (see "
                            + there.get(i).file() + " in the folder)");
                }
            }
        }
    }

    private static void note(List<String> lines, String what, Object there, Object here) {
        if (!Objects.equals(there, here)) {
            lines.add(what + ": " + there + " in the folder, " + here + " asked for");
        }
    }
}
