package mainstay.pipeline.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.results.file.Hash;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/** The manifest of an analysis that is about to run. */
public final class NewManifest {
    private static final int LONGEST_NAME = 60;

    private NewManifest() {}

    /**
     * A manifest.
     *
     * @param kind what is run
     * @param study its arms, outcomes, seed and replications
     * @param texts the resolved scenario of each arm
     * @param order where and how it is run
     * @param threads how many runs at a time
     */
    public static Manifest of(AnalysisKind kind, Study study, List<String> texts, Order order, int threads) {
        Scenario baseline = study.baseline();
        return new Manifest(
                Manifest.FORMAT,
                "Mainstay",
                Build.version(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                machine(threads),
                study.name(),
                study.question(),
                study.outcomes(),
                arms(study, texts),
                study.seed(),
                study.replications(),
                Math.min(order.events(), study.replications()),
                baseline.period().simulatedFrom().toString(),
                baseline.period().start().toString(),
                baseline.period().end().toString(),
                order.inputs(),
                withoutResume(order.command()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                null,
                false,
                Map.of(),
                List.of(),
                kind.word(),
                Map.of(),
                BuildIdentity.union(order.runsOf(), List.of(Build.identity())));
    }

    private static String machine(int threads) {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + threads + " threads";
    }

    private static List<Manifest.Arm> arms(Study study, List<String> texts) {
        List<Manifest.Arm> arms = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String name = study.arms().get(i).name();
            arms.add(new Manifest.Arm(
                    name,
                    scenarioFile(i, name),
                    Hash.of(texts.get(i)),
                    study.against().getOrDefault(name, "")));
        }
        return arms;
    }

    /** Where the resolved scenario of an arm will stand in the folder; arms are numbered from 0. */
    static String scenarioFile(int arm, String name) {
        return "scenario/" + (arm + 1) + "-" + slug(name) + ".yaml";
    }

    /** A name that is a good file name everywhere. */
    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "arm" : slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
    }

    /** A file that an analysis is made from, or the name of a built-in place. */
    public static Manifest.Input input(String named) {
        Path file = Path.of(named);
        try {
            return new Manifest.Input(named, Files.isRegularFile(file) ? Hash.of(Files.readAllBytes(file)) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command as it makes the whole of an analysis anew: whether it was once gone on with is nobody's concern. */
    private static String withoutResume(String command) {
        return command.replaceAll(" --(resume|retry-failed|different-build)(?= |$)", "");
    }

    /** An earlier command as it would make the whole of an analysis with another number of replications at once. */
    public static String retyped(String command, int replications) {
        String whole = withoutResume(command).replaceAll(" --shard[ =][0-9/]+(?= |$)", "");
        String option = " --replications[ =][0-9]+(?= |$)";
        return whole.matches(".*" + option + ".*")
                ? whole.replaceAll(option, " --replications " + replications)
                : whole + " --replications " + replications;
    }
}
