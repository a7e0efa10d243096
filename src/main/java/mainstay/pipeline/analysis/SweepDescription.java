package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mainstay.analysis.sweep.Kept;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.StreamedRow;
import mainstay.results.sweep.SweepRecord;
import mainstay.results.sweep.SweepTables;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.file.Assignment;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Futures;
import mainstay.study.Lever;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** What a sweep is, as its folder says it in {@code sweep.json}, and read back from there. */
public final class SweepDescription {
    private SweepDescription() {}

    /** What the folder is to say of a sweep. */
    static SweepRecord of(SweepPlan plan, Kept kept) {
        Sweep sweep = plan.sweep();
        Study study = sweep.study();
        List<SweepRecord.Arm> arms = new ArrayList<>();
        for (int arm = 0; arm < study.arms().size(); arm++) {
            int place = arm;
            Map<String, String> levers = new LinkedHashMap<>();
            sweep.levers()
                    .forEach(lever -> levers.put(lever.name(), lever.values().get(place)));
            String name = study.arms().get(arm).name();
            arms.add(new SweepRecord.Arm(name, study.against().getOrDefault(name, ""), levers));
        }
        return new SweepRecord(
                SweepRecord.FORMAT,
                sweep.futures().design().word(),
                plan.futures(),
                arms,
                sweep.levers().stream().map(SweepDescription::record).toList(),
                sweep.futures().factors().stream().map(SweepDescription::record).toList(),
                choices(sweep),
                kept.word());
    }

    private static SweepRecord.Lever record(Lever lever) {
        return new SweepRecord.Lever(
                lever.name(),
                lever.setting().map(Parameter::path).orElse(""),
                lever.setting().map(setting -> setting.unit().suffix()).orElse(""));
    }

    private static SweepRecord.Factor record(Factor factor) {
        if (factor instanceof Factor.Options options) {
            return new SweepRecord.Factor(options.name(), "", "", "", options.options());
        }
        Factor.Setting setting = (Factor.Setting) factor;
        return new SweepRecord.Factor(
                setting.name(),
                setting.parameter().unit().suffix(),
                setting.spell(setting.low()),
                setting.spell(setting.high()),
                List.of());
    }

    private static List<List<String>> choices(Sweep sweep) {
        List<Factor.Options> options = sweep.futures().options();
        List<List<String>> choices = new ArrayList<>();
        for (List<Integer> choice : sweep.arms().keySet()) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < choice.size(); i++) {
                names.add(options.get(i).spell(choice.get(i) < 0 ? Factor.AS_BASE : choice.get(i)));
            }
            choices.add(names);
        }
        return choices;
    }

    /**
     * The sweep that a folder holds, whatever has become of its scenarios since.
     *
     * @throws ResultsProblem if a file is damaged, or a setting is none of this version
     */
    public static SweepAnalysis read(ResultsFolder folder, Wiring wiring) {
        SweepRecord asked = SweepRecord.read(folder.path());
        Manifest manifest = folder.manifest();
        List<Factor> factors = asked.factors().stream()
                .map(factor -> factor(factor, folder.path()))
                .toList();
        Futures futures = new Futures(
                Design.valueOf(asked.design().toUpperCase(Locale.ROOT).replace('-', '_')), 0, factors, List.of());
        Map<List<Integer>, List<Scenario>> arms = new LinkedHashMap<>();
        for (int choice = 0; choice < asked.choices().size(); choice++) {
            List<Scenario> own = new ArrayList<>();
            for (int arm = 0; arm < asked.arms().size(); arm++) {
                Path file = folder.scenarios().file(choice * asked.arms().size() + arm);
                own.add(wiring.scenario(file).named(asked.arms().get(arm).name()));
            }
            arms.put(options(futures, asked.choices().get(choice)), own);
        }
        Map<String, String> against = new LinkedHashMap<>();
        asked.arms().stream()
                .filter(arm -> !arm.against().isEmpty())
                .forEach(arm -> against.put(arm.name(), arm.against()));
        Study study = new Study(
                manifest.name(),
                manifest.question(),
                arms.values().iterator().next(),
                against,
                manifest.outcomes(),
                manifest.replications(),
                manifest.seed());
        Sweep sweep = new Sweep(study, levers(asked, folder.path()), futures, arms);
        return new SweepAnalysis(
                SweepPlan.of(sweep, points(folder.path(), asked, factors)),
                Kept.valueOf(asked.keep().toUpperCase(Locale.ROOT)),
                wiring.measures());
    }

    private static List<Lever> levers(SweepRecord asked, Path folder) {
        return asked.levers().stream()
                .map(lever -> new Lever(
                        lever.name(),
                        lever.setting().isEmpty() ? Optional.empty() : Optional.of(parameter(lever.setting(), folder)),
                        asked.arms().stream()
                                .map(arm -> arm.levers().get(lever.name()))
                                .toList()))
                .toList();
    }

    private static Factor factor(SweepRecord.Factor factor, Path folder) {
        if (!factor.options().isEmpty()) {
            return new Factor.Options(factor.name(), factor.options());
        }
        Parameter parameter = parameter(factor.name(), folder);
        return new Factor.Setting(
                parameter,
                Assignment.value(parameter, factor.low()),
                Assignment.value(parameter, factor.high()),
                List.of());
    }

    private static Parameter parameter(String path, Path folder) {
        return Registry.find(path)
                .orElseThrow(() -> new ResultsProblem(folder.resolve(AnalysisKind.SWEEP.mark()) + ": " + path
                        + " is not a setting of this version of Mainstay."));
    }

    private static List<Integer> options(Futures futures, List<String> names) {
        List<Integer> choice = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            choice.add(futures.options().get(i).options().indexOf(names.get(i)));
        }
        return choice;
    }

    private static List<double[]> points(Path folder, SweepRecord asked, List<Factor> factors) {
        List<double[]> points = new ArrayList<>();
        int arms = asked.arms().size();
        StreamedRow.forEach(folder.resolve(SweepTables.POINTS), row -> {
            if ((row.number() - 1) % arms == 0) {
                points.add(factors.stream()
                        .mapToDouble(factor -> value(factor, row.text(factor.name())))
                        .toArray());
            }
        });
        return points;
    }

    private static double value(Factor factor, String cell) {
        if (factor instanceof Factor.Options options) {
            int place = options.options().indexOf(cell);
            return place < 0 ? Factor.AS_BASE : place;
        }
        Parameter parameter = ((Factor.Setting) factor).parameter();
        String suffix = parameter.unit().suffix();
        return Assignment.value(parameter, suffix.isEmpty() ? cell : cell + " " + suffix);
    }
}
