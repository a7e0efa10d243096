package mainstay.analysis.sensitivity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.study.Study;

/**
 * A point at which a screening runs the arms of a study.
 *
 * @param number from 0
 * @param kind what it is for
 * @param trajectory number of its walk from 1; 0 for none
 * @param moved path of the setting that has moved since the point before, or that is varied alone; empty for none
 * @param values settings that are not as the study has them
 * @param firstReplication number of its first replication
 * @param replications how many
 */
record ScreeningPoint(
        int number,
        Kind kind,
        int trajectory,
        String moved,
        Map<Parameter, Double> values,
        int firstReplication,
        int replications) {
    /** Copies what it is given. */
    ScreeningPoint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The scenario of an arm at this point. */
    Scenario of(Scenario arm) {
        return values.isEmpty() ? arm : arm.with(arm.settings().with(values));
    }

    /** Number under which runs of an arm are kept: a point is a future of the arms. */
    int runs(Study study, int arm) {
        return number * study.arms().size() + arm;
    }

    /** What a point is for. */
    enum Kind {
        /** Everything as the study has it. */
        DEFAULTS,
        /** One of a walk through the ranges of all settings. */
        TRAJECTORY,
        /** One setting alone is not as the study has it. */
        RANGE,
        /** One of a row of points between which settings are exchanged. */
        ROW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
