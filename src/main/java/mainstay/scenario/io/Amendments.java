package mainstay.scenario.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Parameter;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Section;
import mainstay.scenario.Service;

/** The keys by which a scenario differs from its base: the same in a scenario file and in an arm of a study. */
final class Amendments {
    static final List<String> KEYS = List.of("services", "structure", "timeline");

    private final Findings findings;
    private final Expect expect;
    private final String place;
    private final List<String> ownKeys;

    /**
     * Reads one scenario.
     *
     * @param findings where problems go
     * @param place what the keys stand in, such as {@code a scenario file}
     * @param ownKeys keys that may stand there besides those read here
     */
    Amendments(Findings findings, String place, List<String> ownKeys) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.place = place;
        this.ownKeys = ownKeys;
    }

    /**
     * The base with the changes of a block; not usable when findings have been added.
     *
     * @param name name of the scenario
     * @param block its keys
     * @param base what it starts from
     * @param period when it runs, as far as that is known
     */
    Optional<Scenario> apply(String name, Tree.Block block, Base base, Optional<Period> period) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (Tree.Entry entry : block.entries()) {
            String key = entry.key().text();
            Optional<Section> section = Vocabulary.section(key);
            if (section.isPresent()) {
                expect.block(entry.value(), key)
                        .ifPresent(settings -> settings.entries().forEach(setting -> SettingReader.atStart(findings)
                                .read(key + "." + setting.key().text(), setting, values)));
            } else if (key.equals("set") && ownKeys.contains(key)) {
                expect.block(entry.value(), key)
                        .ifPresent(settings -> settings.entries().forEach(setting -> SettingReader.atStart(findings)
                                .read(setting.key().text(), setting, values)));
            } else if (!KEYS.contains(key) && !ownKeys.contains(key)) {
                findings.add(entry.key(), Vocabulary.unknownKey(key, place, knownKeys()));
            }
        }
        List<Service> services = new ServiceList(findings).read(block, base.services());
        if (base.known() && base.scenario().isEmpty() && block.find("services").isEmpty()) {
            findings.add(
                    block,
                    "services is missing: who holds which stages. Or say based-on: england-2025 to start from a place.");
        }
        List<DatedChange> timeline = block.find("timeline")
                .map(entry -> new Timeline(findings).read(entry.value(), period, services))
                .orElse(base.timeline());
        return period.map(when -> new Scenario(name, when, base.settings().with(values), services, timeline));
    }

    private List<String> knownKeys() {
        List<String> keys = new ArrayList<>(ownKeys);
        keys.addAll(KEYS);
        return Vocabulary.withSections(keys);
    }
}
