package mainstay.cli.job;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.cli.Mainstay;
import mainstay.cli.option.RunOptions;
import mainstay.results.file.Hash;
import mainstay.results.folder.Manifest;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import picocli.CommandLine.Model.CommandSpec;

/** The manifest of a study that is about to run. */
public final class NewManifest {
    private static final int LONGEST_NAME = 60;

    private NewManifest() {}

    public static Manifest manifest(
            Study study, List<String> texts, List<String> named, RunOptions options, CommandSpec spec) {
        List<Manifest.Input> inputs = named.stream().map(NewManifest::input).toList();
        return manifest(study, texts, inputs, options.events, options.threads(), command(spec));
    }

    public static Manifest manifest(
            Study study, List<String> texts, List<Manifest.Input> inputs, int events, int threads, String command) {
        Scenario baseline = study.baseline();
        return new Manifest(
                Manifest.FORMAT,
                "Mainstay",
                Mainstay.version(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                machine(threads),
                study.name(),
                study.question(),
                study.outcomes(),
                arms(study, texts),
                study.seed(),
                study.replications(),
                Math.min(events, study.replications()),
                baseline.period().simulatedFrom().toString(),
                baseline.period().start().toString(),
                baseline.period().end().toString(),
                inputs,
                command,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                null,
                false,
                Map.of());
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
                    "scenario/" + (i + 1) + "-" + slug(name) + ".yaml",
                    Hash.of(texts.get(i)),
                    study.against().getOrDefault(name, "")));
        }
        return arms;
    }

    /** A name that is a good file name everywhere. */
    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "arm" : slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
    }

    /** An earlier command as it would make the whole study with another number of replications at once. */
    public static String retyped(String command, int replications) {
        String whole =
                command.replaceAll(" --(resume|retry-failed)(?= |$)", "").replaceAll(" --shard[ =][0-9/]+(?= |$)", "");
        String option = " --replications[ =][0-9]+(?= |$)";
        return whole.matches(".*" + option + ".*")
                ? whole.replaceAll(option, " --replications " + replications)
                : whole + " --replications " + replications;
    }

    public static Manifest.Input input(String named) {
        Path file = Path.of(named);
        try {
            return new Manifest.Input(named, Files.isRegularFile(file) ? Hash.of(Files.readAllBytes(file)) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command as it was typed, so that it can be typed again. */
    public static String command(CommandSpec spec) {
        List<String> words = spec.root().commandLine().getParseResult().originalArgs();
        return Stream.concat(Stream.of("mainstay"), words.stream())
                .map(word -> word.matches("[\\w./,:=+%@-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
