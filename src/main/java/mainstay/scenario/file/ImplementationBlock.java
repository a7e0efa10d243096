package mainstay.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Implementation;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Tree;

/**
 * Reads what cards come to, as a resolved file writes it: the settings in force from the day of the programme and from the
 * day of the model, exactly as given. A model without a strategy is established.
 */
public final class ImplementationBlock {
    /** The key that it stands after. */
    public static final String KEY = "implementation";

    /** Its keys. */
    public static final BlockFormat FORMAT = BlockFormat.of(
                    KEY, "What cards come to, in resolved files. A practice model without a strategy is established.")
            .required("practice", ValueFormat.name(), "Name of the practice model.")
            .optional("strategy", ValueFormat.name(), "Name of the implementation strategy.")
            .with(List.of(ServiceList.SERVICES))
            .optional(
                    "with-model",
                    new Inside(SettingFormats.DATED),
                    "In force from the day the first teams take the model up.")
            .optional(
                    "with-programme",
                    new Inside(SettingFormats.DATED),
                    "In force from the first day of the programme.");

    private final ProblemList findings;
    private final Expect expect;

    ImplementationBlock(ProblemList findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** The scenario of a file with the implementation that the file gives, if it gives one. */
    CardLayers read(Tree.Block file, CardLayers layers) {
        Optional<Tree.Entry> entry = file.find(KEY);
        if (entry.isEmpty()) {
            return layers;
        }
        for (String other : List.of("practice", "strategy", "based-on")) {
            file.find(other)
                    .ifPresent(there -> findings.add(
                            entry.get().key(),
                            KEY + " is for resolved files, which name no cards and no base; " + other
                                    + " does not go with it."));
        }
        return expect.block(entry.get().value(), KEY)
                .map(block -> new CardLayers(with(block, layers.plain())))
                .orElse(layers);
    }

    private Scenario with(Tree.Block block, Scenario scenario) {
        FORMAT.refuseUnknown(block, findings);
        Optional<String> practice = expect.required(block, "practice", "the practice model's name", Spelling::name);
        if (block.find("strategy").isEmpty()) {
            block.entries().stream()
                    .filter(entry -> List.of("services", "with-model", "with-programme")
                            .contains(entry.key().text()))
                    .forEach(entry -> findings.add(
                            entry.key(),
                            entry.key().text() + " needs a strategy; without one the model is established, and what"
                                    + " holds from the first day stands outside " + KEY + "."));
            return practice.map(scenario::practising).orElse(scenario);
        }
        Optional<String> strategy = expect.optional(block, "strategy", "the strategy's name", Spelling::name);
        if (block.find("services").isEmpty()) {
            findings.add(block, "services is missing: who holds which stages once the model is taken up.");
        }
        List<Service> services =
                new ServiceList(findings, scenario.areas(), Optional.of(scenario.settings())).read(block, List.of());
        Map<Parameter, Double> withModel = values(block, "with-model", scenario.settings());
        Map<Parameter, Double> withProgramme = values(block, "with-programme", scenario.settings());
        return scenario.with(
                new Implementation(practice.orElse(""), strategy.orElse(""), services, withModel, withProgramme));
    }

    private Map<Parameter, Double> values(Tree.Block block, String key, Settings atStart) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        block.find(key).flatMap(entry -> expect.block(entry.value(), key)).ifPresent(inside -> inside.entries()
                .forEach(entry ->
                        SettingReader.dated(findings, atStart).read(entry.key().text(), entry, values)));
        return values;
    }
}
