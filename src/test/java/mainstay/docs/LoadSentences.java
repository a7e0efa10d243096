package mainstay.docs;

import static mainstay.docs.FigureInWords.about;
import static mainstay.docs.KeptFigures.level;

import java.util.List;
import java.util.stream.Stream;
import mainstay.report.content.Estimate;
import mainstay.scenario.parameter.PathwaySettings;

/** What the pages of posts and of where load goes say in words, each with the figure that it stands for. */
final class LoadSentences {
    private static final String POSTS = "posts";
    private static final String WHERE = "where-load-goes";
    private static final String ON_TIME = "assessments_on_time";
    private static final String CONFERENCES = "icpc_on_time";
    private static final String QUALITY = "assessment_quality";
    private static final String OVERTIME = "overtime_hours_per_week";
    private static final String TURNED_AWAY = "not_in_need_percent";
    private static final String COST = "cost_per_year";
    private static final String THREE = "three_or_more_workers_percent";
    private static final double ANY = 1000;

    private LoadSentences() {}

    static Stream<FigureInWords> all() {
        return Stream.of(curve(), gaveWay(), slopes(), pods(), answers()).flatMap(said -> said);
    }

    private static Stream<FigureInWords> curve() {
        return Stream.of(
                lost("fall by eleven points", 140, 90, ON_TIME, 11),
                lost("conferences by three;", 140, 90, CONFERENCES, 3),
                lost("costs nine and three", 90, 80, ON_TIME, 9),
                lost("costs nine and three", 90, 80, CONFERENCES, 3),
                more(90, ON_TIME),
                more(80, ON_TIME),
                more(90, CONFERENCES),
                more(80, CONFERENCES),
                lost("the next twelve points of assessments and five of conferences", 80, 70, ON_TIME, 12),
                lost("the next twelve points of assessments and five of conferences", 80, 70, CONFERENCES, 5),
                lost("twenty-four and twelve", 70, 60, ON_TIME, 24),
                lost("twenty-four and twelve", 70, 60, CONFERENCES, 12),
                said("a third of the assessments are on time", with(60, ON_TIME), 31, 37),
                said("over a hundred and fifty are overdue", with(60, "assessments_open_overdue"), 150, 175),
                lost("quality of assessments falls by five points", 100, 80, QUALITY, 5),
                lost("visits to\nchildren in need on time by thirty", 100, 80, "cin_visits_on_time", 30),
                said("strain rises by over a half", with(80, "strain") / with(100, "strain"), 1.5, 1.65),
                said("costs about a million pounds a year", (with(140, COST) - with(60, COST)) / 8, 900, 1100));
    }

    /** A tenth of the posts less costs more than the tenth before it. */
    private static FigureInWords more(int percent, String measure) {
        double before = with(percent, measure) - with(percent - 10, measure);
        double after = with(percent - 10, measure) - with(percent - 20, measure);
        return said("costs more than the one before", after / before, 1.2, ANY);
    }

    private static Stream<FigureInWords> gaveWay() {
        return Stream.of(
                said("more than doubles down to 70 per cent", with(70, OVERTIME) / with(100, OVERTIME), 2, 3),
                said("goes on rising at 60", with(60, OVERTIME) - with(70, OVERTIME), 0.1, 1),
                lost("by two more points from 80 to 70 per cent", 80, 70, QUALITY, 2),
                lost("by two more to 60", 70, 60, QUALITY, 2),
                load("1.4 times the usual children", 80, 1.4),
                load("1.6 times at 70", 70, 1.6),
                load("1.9 times at 60", 60, 1.9),
                about(POSTS, "eight points more of all", with(70, TURNED_AWAY) - with(100, TURNED_AWAY), 8),
                about(POSTS, "two more at 60", with(60, TURNED_AWAY) - with(70, TURNED_AWAY), 2),
                said("half of the\n  assessments take more than fifty", with(60, "assessment_days_p50"), 50, 55),
                said("over eighty in a hundred", with(60, "cp_reviews_on_time"), 80, 90),
                said("over eighty in a hundred", with(60, "looked_after_reviews_on_time"), 80, 90),
                said("about three fifths and two thirds", with(60, "cp_visits_on_time"), 57, 63),
                said("about three fifths and two thirds", with(60, "looked_after_visits_on_time"), 64, 70));
    }

    private static Stream<FigureInWords> slopes() {
        String more = "assessments by more than its end, and twenty per cent as well";
        return Stream.of(
                said(
                        "Ten per cent\nmore or fewer posts move conferences within the published band",
                        slope(CONFERENCES, 10),
                        -1,
                        -0.15),
                said(more, slope(ON_TIME, 10), -ANY, -1.26),
                said(more, slope(ON_TIME, 20), -ANY, -1.26),
                said("too many, by\nabout two thirds", slope(ON_TIME, 10) / -0.97, 1.55, 1.8));
    }

    private static Stream<FigureInWords> pods() {
        return Stream.concat(
                chance("Duty cover makes no difference for assessments", change(ON_TIME, "duty cover")),
                Stream.of(
                        about(
                                WHERE,
                                "four points more of assessments on\ntime",
                                first(ON_TIME).value(),
                                4),
                        about(
                                WHERE,
                                "seven points more of initial conferences",
                                first(CONFERENCES).value(),
                                7),
                        about(
                                WHERE,
                                "two points of conferences on time",
                                -change(CONFERENCES, "duty cover").value(),
                                2),
                        about(
                                WHERE,
                                "Urgency takes five more",
                                -change(CONFERENCES, "urgency").value(),
                                5),
                        about(WHERE, "are one point better in pods", last(ON_TIME), 1),
                        about(WHERE, "one point\nworse", -last(CONFERENCES), 1)));
    }

    private static Stream<FigureInWords> answers() {
        double lending = change(ON_TIME, "lending").value();
        double before = Stream.of("duty cover", "urgency", "deadlines", "thinner work", "filtering")
                .mapToDouble(answer -> -change(ON_TIME, answer).value())
                .sum();
        return Stream.of(
                about(WHERE, "by twenty-one points in individual caseloads", gained("Individual", CONFERENCES), 21),
                about(WHERE, "by twelve in pods", gained("Pods", CONFERENCES), 12),
                about(WHERE, "with three points in pods", -gained("Pods", ON_TIME), 3),
                about(WHERE, "Lending gives pods three points of assessments", lending, 3),
                new FigureInWords(
                        WHERE, "two thirds of what the answers before it had taken", lending / before, 0.6, 0.75),
                about(WHERE, "three points fewer in pods", -first(THREE).value(), 3),
                about(WHERE, "three points fewer in pods", -last(THREE), 3));
    }

    private static FigureInWords said(String words, double value, double least, double most) {
        return new FigureInWords(POSTS, words, value, least, most);
    }

    private static FigureInWords lost(String words, int from, int to, String measure, double points) {
        return about(POSTS, words, with(from, measure) - with(to, measure), points);
    }

    /** Children for each worker over the usual number. */
    private static FigureInWords load(String words, int percent, double load) {
        double usual = PathwaySettings.USUAL_CASELOAD.defaultValue();
        return said(words, with(percent, "caseload_fte") / usual, load - 0.05, load + 0.05);
    }

    private static double slope(String measure, int percent) {
        return LoadStudies.slope(ArmRuns.of(POSTS), measure, percent).mean();
    }

    private static double with(int percent, String measure) {
        return level(POSTS, percent == 100 ? "As now" : percent + " % of posts", measure);
    }

    private static Stream<FigureInWords> chance(String words, Estimate change) {
        return Stream.of(
                new FigureInWords(WHERE, words, change.low(), -ANY, 0),
                new FigureInWords(WHERE, words, change.high(), 0, ANY));
    }

    private static Estimate first(String measure) {
        return Estimate.of(KeptFigures.row(WHERE, "Pods, no answers", measure));
    }

    private static double last(String measure) {
        return KeptFigures.difference(WHERE, "Pods, + chairs from outside", measure);
    }

    private static Estimate change(String measure, String answer) {
        return LoadStudies.parts(ArmRuns.of(WHERE), measure).stream()
                .filter(part -> part.label().equals("+ " + answer))
                .findFirst()
                .orElseThrow()
                .difference();
    }

    /** Points on time from no answer to all of them. */
    private static double gained(String structure, String measure) {
        return level(WHERE, structure + ", + chairs from outside", measure)
                - level(WHERE, structure + ", no answers", measure);
    }

    /** Numbers on these pages that are none of a result. */
    static List<String> noResult() {
        return List.of(
                "the one after that",
                "one month to the next",
                "one at a time",
                "one more child",
                "quarter-size",
                "thousand pounds a year",
                "with three or more workers");
    }
}
