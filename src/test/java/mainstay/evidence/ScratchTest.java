package mainstay.evidence;

import java.nio.file.*;
import mainstay.random.Chance;
import mainstay.results.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @Test
    void coverage(@TempDir Path dir) throws Exception {
        int seeds = Integer.getInteger("seeds", 20);
        int[] covered = new int[StandIn.AXES];
        int[] identified = new int[StandIn.AXES];
        double[] shr = new double[StandIn.AXES];
        long t = System.nanoTime();
        for (int s = 0; s < seeds; s++) {
            Chance chance = new Chance(1000 + s, 0);
            double[] truth = StandIn.truth(chance);
            var patterns = StandIn.published(truth, chance);
            Path f = Files.createDirectory(dir.resolve("" + s));
            CalibrationTables tables = StandIn.calibrate(
                    StandIn.calibration(s, Integer.getInteger("ev", 101), Integer.getInteger("points", 360), 20), patterns, new StandIn(), 1, f);
            for (int i = 0; i < StandIn.AXES; i++) {
                FitRow r = tables.fit().get(i);
                double x = new Axis(StandIn.FITTED.get(i)).exactValue(truth[i]);
                if (r.ciLow() <= x && x <= r.ciHigh()) covered[i]++;
                if (r.identified()) identified[i]++;
                shr[i] += r.shrinkage() / seeds;
            }
            String text = tables.fittedScenario();
            if (s < 3) System.out.println(text);
            else if (!text.endsWith("[]")) System.out.println(s + text.substring(text.lastIndexOf('[')));
            for (PredictiveRow p : tables.predictive()) if (s == 0) System.out.println(p);
        }
        System.out.println("COVERED " + java.util.Arrays.toString(covered) + " of " + seeds);
        System.out.println("IDENT " + java.util.Arrays.toString(identified) + java.util.Arrays.toString(shr));
        System.out.println("SECONDS " + (System.nanoTime() - t) / 1e9);
    }
}
