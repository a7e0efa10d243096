package mainstay.run;

import mainstay.scenario.Scenario;
import mainstay.study.Study;

/**
 * The arms of a study, as points.
 *
 * @param study whose arms they are
 */
public record StudyArms(Study study) implements TaskSource {
    @Override
    public Scenario scenario(int point) {
        return study.arms().get(point);
    }

    @Override
    public long seed() {
        return study.seed();
    }
}
