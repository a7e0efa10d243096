package mainstay.cluster;

import mainstay.results.study.Tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB, which shares no code with the library that writes Parquet, reads from it what it reads from the text. */
class IndependentReaderIT {
    private static final int RUNS = 2 * 5 * 3;

    @TempDir
    private Path place;

    @Test
    void aDatabaseReadsTheSameFromParquetAsFromText() throws Exception {
        Path study = Files.writeString(place.resolve("study.yaml"), """
                mainstay-study: 1
                name: Tables, with "quotes" & €
                base: england-2025
                period: { start: 2025-04-01, warm-up: 1 month, measure: 2 months }
                outcomes: [assessments_on_time]
                replications: 3
                arms: [ { name: As now }, { name: "Pods, \\"new\\" & €", structure: pods } ]
                futures:
                  design: latin-hypercube
                  points: 5
                  factors:
                    - { setting: demand.new-referrals, from: 2400 per year, to: 2900 per year }
                    - { name: place, options: [ { name: Leeds, base: Leeds }, { name: "Kent, all of it", base: Kent } ] }
                """);
        Path out = place.resolve("out");
        Submission sweep = Submission.local(
                place.resolve("log"),
                List.of("sweep", study.toString(), "--out", out.toString(), "--parquet", "--quiet"));
        assertThat(sweep.end()).as(sweep.said()).isZero();
        String parquet = "select * from read_parquet('" + out.resolve("sweep_runs.parquet") + "')";
        String text = "select * from read_csv('" + out.resolve("sweep_runs.csv") + "', sample_size = -1)";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement ask = duck.createStatement()) {
            assertThat(rows(ask, parquet)).isEqualTo(RUNS);
            assertThat(rows(ask, text)).isEqualTo(RUNS);
            assertThat(rows(ask, "(" + parquet + ") except all (" + text + ")")).isZero();
            assertThat(rows(ask, "(" + text + ") except all (" + parquet + ")")).isZero();
            assertThat(rows(ask, parquet + " where arm = 'Pods, \"new\" & €' and place = 'Kent, all of it'"))
                    .isPositive();
        }
    }

    private static long rows(Statement ask, String query) throws SQLException {
        try (ResultSet result = ask.executeQuery("select count(*) from (" + query + ")")) {
            result.next();
            return result.getLong(1);
        }
    }
}
