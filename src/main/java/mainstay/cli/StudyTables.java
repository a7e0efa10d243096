package mainstay.cli;

import mainstay.experiment.CloseLook;
import mainstay.experiment.Outcome;
import mainstay.experiment.Tabulation;
import mainstay.results.CloseUp;
import mainstay.results.Tables;

/** Makes every table of a complete study. */
final class StudyTables {
    private StudyTables() {}

    /** The tables; the first replication of every arm is run again for some of them, so many arms at a time. */
    static Tables of(Outcome outcome, Wiring wiring, int threads) {
        CloseUp closeUp = new CloseLook(wiring.simulator(), threads).at(outcome, wiring.measures());
        return new Tabulation(outcome, wiring.measures(), wiring.distributions(), wiring.published(), closeUp).tables();
    }
}
