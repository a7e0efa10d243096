package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mainstay.cli.BuiltIn;
import mainstay.cli.Mainstay;
import mainstay.cli.terminal.ExitCode;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * A sweep that is made up: 300 futures of three factors and a place, two arms. The difference of Pods is −8 where turnover
 * is at most 12 % per year in Kent or Leeds, and about zero elsewhere.
 */
class DiscoverCommandTest {
    private static final Chance CHANCE = new Chance(11, 0);
    private static final List<String> PLACES = List.of("Kent", "Leeds", "Bury");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeSweep() throws IOException {
        write(300);
    }

    private void write(int futures) throws IOException {
        List<String> points =
                new ArrayList<>(List.of("point,future,arm,workforce.turnover,demand.new-referrals,place"));
        List<String> means = new ArrayList<>(
                List.of("point,measure,mean,sd,ci_low,ci_high,replications,difference,difference_low,difference_high"));
        for (int future = 0; future < futures; future++) {
            double turnover = 5 + 20 * CHANCE.uniform(Purpose.NEED, future, 1);
            double referrals = 2000 + 1400 * CHANCE.uniform(Purpose.NEED, future, 2);
            String where = PLACES.get((int) (3 * CHANCE.uniform(Purpose.NEED, future, 3)));
            boolean inside = turnover <= 12 && !where.equals("Bury");
            double difference = (inside ? -8 : 0) + 0.5 * CHANCE.normal(Purpose.NEED, future, 4);
            for (int arm = 0; arm < 2; arm++) {
                int point = 2 * future + arm;
                points.add(String.format(
                        Locale.ROOT,
                        "%d,%d,%s,%.4f %% per year,%.2f per year,%s",
                        point,
                        future,
                        arm == 0 ? "As now" : "Pods",
                        turnover,
                        referrals,
                        where));
                means.add(String.format(
                        Locale.ROOT,
                        "%d,on_time,%.3f,1,1,1,5,%s,,",
                        point,
                        80 + arm * difference,
                        arm == 0 ? "" : String.format(Locale.ROOT, "%.3f", difference)));
                means.add(point + ",waits,3,1,1,1,5,,,");
            }
        }
        Files.write(place.resolve("points.csv"), points);
        Files.write(place.resolve("point_means.csv"), means);
    }

    @Test
    void theMadeUpBoxIsFoundWrittenAndDrawn() throws IOException {
        assertThat(discover("--measure", "on_time", "--arm", "Pods", "--difference", "< -5"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("In 98 % of the futures in which workforce.turnover is at most 12.0")
                .contains(" % per year and place is Kent or Leeds, the difference in on_time of Pods is below −5 (")
                .contains("This box holds 100 % of all cases (");
        Path folder = place.resolve("boxes/the-difference-in-on-time-of-pods-is-below-minus-5");
        assertThat(out.toString()).contains("Wrote " + folder.resolve("box.csv"));
        List<String> limits = Files.readAllLines(folder.resolve("box.csv"));
        assertThat(limits.get(0))
                .isEqualTo("factor,unit,low,high,range_low,range_high,kinds,other_kinds,limited,chance");
        assertThat(limits.get(1))
                .startsWith("workforce.turnover,% per year,,12.0")
                .contains(",yes,");
        assertThat(limits.get(2))
                .startsWith("demand.new-referrals,per year,,,2")
                .contains(",no,");
        assertThat(limits.get(3)).startsWith("place,,,,,,Kent; Leeds,Bury,yes,");
        double said = Double.parseDouble(out.toString().replaceFirst("(?s).*?at most ([0-9.]+) .*", "$1"));
        double high = Double.parseDouble(limits.get(1).split(",", -1)[3]);
        assertThat(said).as("rounded outwards: it holds every point counted").isBetween(high, high + 0.01);
        List<String> boxes = Files.readAllLines(folder.resolve("boxes.csv"));
        assertThat(boxes.get(0)).isEqualTo("box,proposed,points,cases,coverage,density,limits");
        assertThat(boxes.get(1)).startsWith("0,no,300,").contains(",1,0.");
        assertThat(boxes.get(boxes.size() - 1)).contains(",yes,61,60,1,0.98");
        assertThat(Files.readAllLines(folder.resolve("box_points.csv"))).hasSize(301);
        for (String chart : List.of("box-points", "box-limits", "boxes-on-the-way")) {
            assertThat(Files.readString(folder.resolve("charts/" + chart + ".svg")))
                    .contains("<title", "<desc");
            assertThat(folder.resolve("charts/" + chart + ".png")).isNotEmptyFile();
        }
    }

    @Test
    void withoutAnArmTheArmsAreAmongTheFactors() throws IOException {
        assertThat(discover(
                        "--measure",
                        "on_time",
                        "--value",
                        "< 75",
                        "--out",
                        place.resolve("mine").toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("points in which ")
                .contains("arm is Pods")
                .contains("on_time is below 75");
        assertThat(Files.readString(place.resolve("mine/box.csv"))).contains("\narm,,,,,,Pods,As now,yes,");
    }

    @Test
    void aConditionThatHoldsNowhereOrEverywhereIsRefusedWithTheRange() {
        assertThat(discover("--measure", "on_time", "--arm", "Pods", "--difference", "< -50"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("At none of 300 points").contains("choose a bound between them");
        assertThat(discover("--measure", "on_time", "--arm", "Pods", "--value", "> 1"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("At all of 300 points");
        assertThat(place.resolve("boxes")).doesNotExist();
    }

    @Test
    void tooFewPointsAreRefused() throws IOException {
        write(19);
        assertThat(discover("--measure", "on_time", "--arm", "Pods", "--difference", "< -5"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("There are 19 points").contains("at least 20");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertThat(discover("--measure", "on_tim", "--arm", "Pods", "--difference", "< -5"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("has nothing of on_tim. Did you mean on_time?");
        discover("--measure", "strain", "--value", "> 1");
        assertThat(err.toString()).contains("has nothing of strain. Its measures: on_time, waits.");
        assertThat(discover("--measure", "on_time", "--arm", "Podz", "--difference", "< -5"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("Podz is not an arm of this sweep. Its arms: As now; Pods.");
        assertThat(discover("--measure", "on_time", "--difference", "about 5")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--difference: about 5 is not a condition.");
        assertThat(discover("--measure", "on_time")).isEqualTo(ExitCode.WRONG_INPUT);
        Files.delete(place.resolve("points.csv"));
        assertThat(discover("--measure", "on_time", "--value", "< 75")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("points.csv is missing. A folder that sweep wrote has it.");
    }

    private int discover(String... more) {
        List<String> words = new ArrayList<>(List.of("discover", place.toString()));
        words.addAll(List.of(more));
        CommandLine command = Mainstay.commandLine(new BuiltIn());
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words.toArray(String[]::new));
    }
}
