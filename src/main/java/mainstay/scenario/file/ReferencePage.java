package mainstay.scenario.file;

import java.util.Locale;
import mainstay.scenario.Parameter;
import mainstay.scenario.Parameter.Change;
import mainstay.scenario.Registry;
import mainstay.scenario.Section;
import mainstay.scenario.yaml.Spelling;

/** The reference page of scenario and study files, made from the registry so that it cannot fall behind. */
public final class ReferencePage {
    private static final String OPENING = """
            # Scenario reference

            This page is generated from the parameter registry; change the registry, not the page
            (`mvn -Dtest=ReferenceTest -Dmainstay.write=true test` writes it anew).

            A **scenario file** says how one authority works; a **study file** compares several ways of working. Both are
            YAML. `mainstay check FILE` reports every problem with line and column, and says what differs from the base.

            ## Scenario file

            ```yaml
            mainstay: 1                       # format version
            name: High turnover, hiring freeze
            description: Free text for whoever reads the file.
            based-on: england-2025            # a built-in place, Leeds say, or another scenario file, relative to this one
            period: { start: 2025-04-01, warm-up: 2 years, measure: 3 years }
            structure: individual             # or pods: the structure of every service
            services:                         # who holds which stages; left out, as in the base
              - { name: Assessment, holds: [assessment], share: 33 % }
              - { name: Safeguarding, holds: [child-in-need, child-protection], share: 45 % }
              - { name: Looked after, holds: [looked-after], share: 22 % }
            practice: practice/pods.yaml      # a practice model card, relative to this file; none for none
            strategy: strategies/big-bang.yaml # how it arrives; left out, the model is established
            workforce:                        # only what differs from the base
              turnover: 18 % per year
            timeline:                         # dated changes; takes the place of the base's timeline
              - on: 2026-01-05
                set: { workforce.hiring: frozen, demand.surge: 1.2 }
              - on: 2026-10-01
                structure: pods               # a restructure
            published:                        # what is published of the place; a run is held against it and never reads it
              assessments_on_time: 85.7       # by measure, in its unit; takes the place of the base's
              caseload_fte: 15.2
            ```

            A file without `based-on` starts from the defaults below and must give `period` and `services`.
            The shares of the services are shares of the posts and add up to 100 %.

            Built-in places are `england-2025`, an average authority, and each [local authority](places.md) by name or code.

            What is said nearest wins: a file over the cards it names, its cards over its base. See [practice
            models](practice-models.md) and [strategies](strategies.md).

            Results folders hold each arm as a **resolved file** that depends on no other. What its cards came to stands under
            `implementation`: the names of `practice` and `strategy`, the `services` of teams that have taken the model up, the
            settings in force `with-programme` and `with-model`.

            ## Study file

            ```yaml
            mainstay-study: 1
            name: Turnover
            question: What does turnover cost in changes of worker?
            base: england.yaml                # a scenario file, or a built-in place
            arms:                             # the first is the baseline
              - name: As now
              - { name: High turnover, workforce: { turnover: 18 % per year } }
              - { name: The same, set: { workforce.turnover: 18 % per year } }
            outcomes: [assessments_on_time, worker_changes_per_child_year]
            replications: 20                  # 1 to 100000
            seed: 20250401                    # any whole number
            ```

            An arm may carry any key of a scenario file except `mainstay`, `based-on` and `period`, and `set` with paths. It is
            compared with the first arm, or with the one that it names after `against:`.
            Without `outcomes` a study reports on a usual list of measures.

            What leaders choose besides, and what nobody chooses, go beside the arms; [studies of any
            size](studies-of-any-size.md) says how they are run:

            ```yaml
            levers:                                   # crossed with the arms, all combinations
              - { name: turnover, setting: workforce.turnover, values: [10 % per year, 14 % per year] }
              - name: way in                          # or options: whatever an arm may say
                options: [ { name: dropped in, strategy: strategies/drag-and-drop.yaml }, { name: whole system, strategy: strategies/whole-system.yaml } ]
            futures:                                  # every arm meets every future, with the same luck
              design: latin-hypercube                 # or full-factorial, one-at-a-time, sobol, list
              points: 40                              # for latin-hypercube and sobol
              factors:
                - { setting: demand.new-referrals, from: 2000 per year, to: 3400 per year }
                - { setting: work.assessment-visit-hours }                # over its plausible range
                - { setting: workforce.hiring, levels: [open, frozen] }
                - name: place                                             # options may exchange the base
                  options: [ { name: Leeds, base: Leeds }, { name: Kent, base: Kent } ]
            ```

            The design `list` has a `file` instead of `points`: a csv with a column for each factor and a row for each future.

            ## How values are written

            | value | written | also understood |
            |---|---|---|
            | percentage | `18 %` | `18%`, `18 percent` |
            | percentage per year | `12 % per year` | `12 % a year`, `12 %`, `1 % per month` |
            | events | `30 per week`, `4000 per year` | `30 a week`, `120 per month` |
            | hours | `1.5 hours` | `1.5 h`, `90 minutes` |
            | hours per week or month | `16 hours per week` | `16 h a week` |
            | working days | `10 working days` | `10 days` |
            | weeks, months, years | `4 weeks`, `6 months`, `2.5 years` | each other: a year is 12 months or 52 weeks |
            | number, whole number | `0.8`, `150` | |
            | word | one of those listed | |
            | switch | `yes`, `no` | `true`, `false` |
            | date | `2025-04-01` | |

            Numbers have a dot for decimals and no separators. Unknown keys, keys given twice, missing units, and YAML's
            anchors, aliases, merges and tags are errors.

            ## Settings

            *Grade* says how sure we are of the default: **measured** (an official statistic, a regulation, a study),
            **derived** (calculated from measured figures), **assumed** (a judgement: vary it before you believe what rests
            on it). *Plausible* is the range in which the truth may lie as far as is known; where it comes from is on the page of
            [evidence](evidence.md). A setting marked *start* shapes the authority the run starts from and cannot change in a
            timeline.
            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    private ReferencePage() {}

    /** The page as Markdown. */
    public static String markdown() {
        ReferencePage reference = new ReferencePage();
        Registry.sections().forEach(reference::section);
        return reference.page.toString();
    }

    private void section(Section section) {
        page.append("\n### ")
                .append(section.name())
                .append("\n\n")
                .append(section.about())
                .append("\n\n");
        page.append(
                "| setting | what it does | default | plausible | allowed | grade | where the default comes from |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        section.parameters().forEach(this::row);
    }

    private void row(Parameter parameter) {
        String start = parameter.change() == Change.AT_START ? " (*start*)" : "";
        page.append("| `").append(parameter.path()).append('`').append(start);
        cell(parameter.what());
        cell(parameter.spell(parameter.standard()));
        cell(parameter.spellPlausible());
        cell(Spelling.range(parameter));
        cell(parameter.grade().name().toLowerCase(Locale.ROOT));
        cell(parameter.source());
        page.append(" |\n");
    }

    private void cell(String text) {
        page.append(" | ").append(text.replace("|", "\\|"));
    }
}
