package mainstay.results.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.file.Hash;
import mainstay.results.store.StoreBuilds;

/** All that a run depends on, a line for each thing: where these are the same, so is what the run measures. */
public final class RunFingerprint {
    private RunFingerprint() {}

    /** What every run depends on besides its scenario, a line for each thing. */
    public static List<String> common(Manifest manifest) {
        List<String> lines = new ArrayList<>(
                manifest.builds().isEmpty()
                        ? List.of(StoreBuilds.line(manifest.version()))
                        : StoreBuilds.lines(manifest.builds()));
        lines.add("measures " + Measures.all().size() + " "
                + Hash.of(Measures.all().stream().map(MeasureDefinition::name).collect(Collectors.joining("\n"))));
        lines.add("seed " + manifest.seed());
        return lines;
    }

    /**
     * All of it; not how many runs there are and what is made of them.
     *
     * @param dependsOn what runs depend on besides what the manifest says, a line for each thing
     */
    public static String of(Manifest manifest, List<String> dependsOn) {
        List<String> lines = new ArrayList<>(common(manifest));
        manifest.arms().forEach(arm -> lines.add("arm " + arm.sha256() + " " + arm.name()));
        lines.addAll(dependsOn);
        return String.join("\n", lines);
    }
}
