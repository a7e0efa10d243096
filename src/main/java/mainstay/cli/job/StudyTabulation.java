package mainstay.cli.job;

import mainstay.analysis.closelook.CloseLook;
import mainstay.analysis.comparison.Outcome;
import mainstay.analysis.comparison.Tabulation;
import mainstay.results.study.CloseUp;
import mainstay.results.study.Tables;

/** Makes every table of a complete study. */
public final class StudyTabulation {
    private StudyTabulation() {}

    /** The tables; the first replication of every arm is run again for some of them, so many arms at a time. */
    public static Tables of(Outcome outcome, Wiring wiring, int threads) {
        CloseUp closeUp = new CloseLook(wiring.simulator(), threads).at(outcome, wiring.measures());
        return new Tabulation(outcome, wiring.measures(), wiring.distributions(), wiring.published(), closeUp).tables();
    }
}
