package mainstay.run;

import mainstay.scenario.Scenario;

/** What tasks are about. May be asked by several threads at once. */
public interface TaskSource {
    /** The scenario of a point. It is made when it is asked for: of many points, only those under way are in memory. */
    Scenario scenario(int point);

    /** The seed of all runs. */
    long seed();

    /** What is measured of each run. */
    default Measurement measurement() {
        return Measurement.USUAL;
    }
}
