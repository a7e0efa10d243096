package mainstay.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mainstay.cli.option.FitOptions;
import mainstay.cli.terminal.Columns;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.Ending;
import mainstay.pipeline.analysis.PlaceFitAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.place.Inference;
import mainstay.place.RealPlace;
import mainstay.place.RealPlace.Shown;
import mainstay.results.evidence.PlaceFitTables;
import mainstay.results.file.Json;
import mainstay.results.file.NewFile;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.statistics.estimate.Rounding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the scenario of a real local authority from its official figures, or shows what there is. */
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        description =
                "Write the scenario of an English local authority from its official figures, list the authorities,"
                        + " or show their figures side by side. With --fit, what no return holds is inferred from its"
                        + " published results first, in some minutes.",
        footer = {
            "",
            "Examples:",
            "  mainstay place Leeds",
            "  mainstay place \"Bristol, City of\" --out bristol.yaml",
            "  mainstay place Leeds --fit",
            "  mainstay place --list",
            "  mainstay place --compare Leeds Stockport"
        })
public final class PlaceCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "Name of an authority, its code, or its number in returns, such as 383; case, spacing, \"City of\" and \"Council\" do not matter.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "List all authorities, with what is not published of each.")
    private boolean list;

    @Option(names = "--compare", description = "Show the figures of one or more authorities beside England's.")
    private boolean compare;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The scenario file; default: the name in small letters, here. Never overwritten.")
    private Path out;

    @Option(
            names = "--fit",
            description = "Infer what no return holds from the authority's own published results first, and write the"
                    + " scenario that has it.")
    private boolean fit;

    @Option(
            names = "--fit-out",
            paramLabel = "DIR",
            description = "Folder for the results of --fit; default: results/fit- and the name. Never overwritten.")
    private Path fitOut;

    @Option(
            names = "--unfitted",
            description = "Leave out what was inferred so: the average authority's way of working.")
    private boolean unfitted;

    @Mixin
    private FitOptions options;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    private BuiltInPlaces places;

    public PlaceCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        places = new BuiltInPlaces();
        options.check();
        if (list && (compare || !names.isEmpty())) {
            throw wrong("--list shows all authorities; it goes with neither names nor --compare.");
        }
        if (out != null && (list || compare)) {
            throw wrong("--out names the scenario file; --list and --compare write none.");
        }
        if ((fit || unfitted) && (list || compare || fit == unfitted)) {
            throw wrong(
                    "--fit and --unfitted say how one scenario file is made; they go neither together nor with --list or"
                            + " --compare.");
        }
        if ((options.areGiven() || fitOut != null) && !fit) {
            throw wrong("--fit-out, --seed, --threads and --resume are about a fit; they go with --fit.");
        }
        if (!list && names.isEmpty()) {
            throw wrong("Say which authority, such as: mainstay place Leeds. All of them: mainstay place --list");
        }
        if (list) {
            all();
        } else if (compare) {
            beside(found(names));
        } else if (fit) {
            return fitted(one().unfitted());
        } else {
            write(unfitted ? one().unfitted() : one());
        }
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private int fitted(RealPlace place) {
        NewFile.refuseUnlessNew(file(place));
        Path folder = fitOut == null ? Path.of("results", "fit-" + place.slug()) : fitOut;
        Ending ending = options.fit(place.scenario(), place.name(), folder, wiring, options.onTheWay(json));
        if (ending == Ending.COMPLETE) {
            write(place.fitted(PlaceFitAnalysis.inference(PlaceFitTables.read(folder))));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.of(ending);
    }

    private Path file(RealPlace place) {
        return out == null ? Path.of(place.slug() + ".yaml") : out;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Several words may be one name, without quotes. */
    private RealPlace one() {
        String name = String.join(" ", names);
        Optional<RealPlace> place = places.authority(name);
        boolean several = names.size() > 1
                && names.stream().allMatch(each -> places.authority(each).isPresent());
        if (place.isEmpty() && several) {
            throw wrong(
                    "One scenario file is of one authority. Side by side: mainstay place --compare " + quoted(names));
        }
        return place.orElseGet(() -> found(List.of(name)).get(0));
    }

    private List<RealPlace> found(List<String> wanted) {
        List<RealPlace> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : wanted) {
            places.authority(name)
                    .ifPresentOrElse(found::add, () -> problems.add(new Problem(name, 0, 0, unknown(name))));
        }
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
        return found;
    }

    private String unknown(String name) {
        if (places.find(name).isPresent()) {
            return "is built in already and needs no file. Use: mainstay run " + name;
        }
        return "there is no such English local authority." + places.hint(name) + " All of them: mainstay place --list";
    }

    private static String quoted(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                        .toList());
    }

    private void write(RealPlace place) {
        Path file = file(place);
        NewFile.write(file, place.file());
        if (json) {
            Map<String, Object> result = about(place);
            result.put("file", file.toString());
            result.put("figures", figures(place.figures()));
            if (place.inference().isPresent()) {
                result.put("fittedTo", place.scenario().fittedTo());
            }
            print(result);
            return;
        }
        PrintWriter to = spec.commandLine().getOut();
        long filled = place.figures().stream().filter(PlaceCommand::isFilled).count();
        to.println("Wrote " + file + ": " + place.name() + " (" + place.code() + "), " + place.differences()
                + " settings unlike england-2025, each with its source.");
        if (filled > 0) {
            to.println((filled == 1
                            ? "One figure is not published and was"
                            : filled + " figures are not published and were")
                    + " filled in from statistical neighbours or England; the file says which.");
        }
        place.inference().map(Inference::words).or(place::unfittedWords).ifPresent(to::println);
        to.println("Next:");
        to.println("  mainstay check " + file);
        to.println("  mainstay run " + file);
        to.println("  mainstay compare england-2025 " + file);
    }

    private void all() {
        List<RealPlace> everyone = places.authorities().stream()
                .map(name -> places.authority(name).orElseThrow())
                .toList();
        if (json) {
            print(everyone.stream().map(PlaceCommand::about).toList());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", "number", "name", "region", "not published"));
        everyone.forEach(place -> rows.add(List.of(
                place.code(), place.number(), place.name(), place.region(), String.join(", ", missing(place)))));
        Columns.lines(rows).forEach(spec.commandLine().getOut()::println);
    }

    private static List<String> missing(RealPlace place) {
        return place.figures().stream()
                .filter(figure -> !figure.published())
                .map(Shown::figure)
                .toList();
    }

    private void beside(List<RealPlace> chosen) {
        List<Shown> england = places.average();
        if (json) {
            List<Map<String, Object>> columns = new ArrayList<>();
            columns.add(column("England, average authority", "", england));
            chosen.forEach(place -> columns.add(column(place.name(), place.code(), place.figures())));
            print(columns);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("figure", "unit", "England"));
        chosen.forEach(place -> head.add(place.name()));
        rows.add(head);
        for (int i = 0; i < england.size(); i++) {
            int row = i;
            List<String> cells = new ArrayList<>(
                    List.of(england.get(i).title(), england.get(i).unit(), spelled(england.get(i))));
            chosen.forEach(place -> cells.add(spelled(place.figures().get(row))));
            rows.add(cells);
        }
        PrintWriter to = spec.commandLine().getOut();
        Columns.lines(rows).forEach(to::println);
        to.println();
        to.println("England: counts are those of the average authority. -: not published.");
        if (chosen.stream().flatMap(place -> place.figures().stream()).anyMatch(PlaceCommand::isFilled)) {
            to.println("*: not published; filled in from statistical neighbours or England.");
        }
    }

    private static boolean isFilled(Shown figure) {
        return !figure.published() && figure.value().isPresent();
    }

    private static String spelled(Shown figure) {
        if (figure.value().isEmpty()) {
            return "-";
        }
        double value = figure.value().getAsDouble();
        boolean whole = figure.count() && (value == Math.rint(value) || value >= 1000);
        String number = new Rounding(whole ? 0 : 1).spell(value);
        return isFilled(figure) ? number + "*" : number;
    }

    private static Map<String, Object> about(RealPlace place) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("name", place.name());
        about.put("code", place.code());
        about.put("number", place.number());
        about.put("region", place.region());
        about.put("notPublished", missing(place));
        return about;
    }

    private static Map<String, Object> column(String name, String code, List<Shown> figures) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", name);
        column.put("code", code);
        column.put("figures", figures(figures));
        return column;
    }

    private static List<Map<String, Object>> figures(List<Shown> figures) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Shown figure : figures) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("figure", figure.figure());
            one.put("title", figure.title());
            one.put("unit", figure.unit());
            one.put("value", figure.value().isPresent() ? figure.value().getAsDouble() : null);
            one.put("origin", figure.origin());
            all.add(one);
        }
        return all;
    }

    private void print(Object result) {
        spec.commandLine().getOut().print(new String(Json.write(result), StandardCharsets.UTF_8));
    }
}
