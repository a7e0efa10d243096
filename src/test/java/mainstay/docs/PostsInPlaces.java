package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.RankCorrelation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What ten per cent more posts buy in twenty places, fitted and unfitted. */
final class PostsInPlaces {
    private static final Path FOLDER = Path.of("results/posts-in-places");
    private static final CSVFormat HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String UNFITTED = ", unfitted";
    private static final String MORE = "Ten per cent more posts";
    private static final String MEASURE = "assessments_on_time";
    private static final String CASELOAD = "caseload_fte";

    /** A difference with its interval. */
    private record Bought(double mean, double low, double high) {
        String cell() {
            return Cell.of(mean, 1) + " (" + Cell.of(low, high, 1) + ")";
        }
    }

    private final Map<String, Integer> points = new LinkedHashMap<>();
    private final List<CSVRecord> means;

    private PostsInPlaces() {
        for (CSVRecord row : rows("points.csv")) {
            if (row.get("arm").equals(MORE)) {
                points.put(row.get("place"), Integer.valueOf(row.get("point")));
            }
        }
        means = rows("point_means.csv");
    }

    static Map<String, Object> all() {
        return Map.of(
                "postsInPlaces", text(() -> new PostsInPlaces().table()),
                "postsInPlacesWords", text(() -> new PostsInPlaces().words()));
    }

    private static List<CSVRecord> rows(String table) {
        try (CSVParser parser = CSVParser.parse(FOLDER.resolve(table), StandardCharsets.UTF_8, HEADER)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> places() {
        return points.keySet().stream().filter(name -> !name.endsWith(UNFITTED)).toList();
    }

    private Bought bought(String place, String measure) {
        CSVRecord row = means.stream()
                .filter(each -> Integer.parseInt(each.get("point")) == points.get(place)
                        && each.get("measure").equals(measure))
                .findFirst()
                .orElseThrow();
        return new Bought(
                Double.parseDouble(row.get("difference")),
                Double.parseDouble(row.get("difference_low")),
                Double.parseDouble(row.get("difference_high")));
    }

    private String table() {
        return "| | assessments on time, points: unfitted | fitted | caseload, children: unfitted | fitted |\n"
                + "|---|---|---|---|---|\n"
                + places().stream()
                        .map(place -> "| " + place + " | "
                                + bought(place + UNFITTED, MEASURE).cell() + " | "
                                + bought(place, MEASURE).cell() + " | "
                                + Cell.of(bought(place + UNFITTED, CASELOAD).mean(), 1) + " | "
                                + Cell.of(bought(place, CASELOAD).mean(), 1) + " |\n")
                        .collect(Collectors.joining());
    }

    private double[] all(String suffix) {
        return places().stream()
                .mapToDouble(place -> bought(place + suffix, MEASURE).mean())
                .toArray();
    }

    /** Whether the answer depends on the fit. */
    private String words() {
        double[] unfitted = all(UNFITTED);
        double[] fitted = all("");
        double[] further = new double[fitted.length];
        int same = 0;
        int apart = 0;
        for (int i = 0; i < fitted.length; i++) {
            further[i] = fitted[i] - unfitted[i];
            String place = places().get(i);
            Bought one = bought(place, MEASURE);
            Bought other = bought(place + UNFITTED, MEASURE);
            same += Math.signum(fitted[i]) == Math.signum(unfitted[i]) ? 1 : 0;
            apart += one.low() > other.high() || one.high() < other.low() ? 1 : 0;
        }
        MeanEstimate difference = MeanEstimate.of(further, 0.95);
        return "On average over the " + fitted.length + " places ten per cent more posts bring "
                + points(unfitted) + " points more of assessments on time unfitted and " + points(fitted)
                + " fitted; a fit changes the answer by " + Cell.of(difference.mean(), 1)
                + " points on average (95 % interval "
                + Cell.of(difference.interval().low(), difference.interval().high(), 1) + ") and by "
                + Cell.of(difference.sd(), 1)
                + " (standard deviation) from place to place. The direction is the same in "
                + same + ", the intervals of the two do not meet in " + apart
                + "; rank correlation of the two answers over places "
                + Cell.of(RankCorrelation.of(unfitted, fitted, 0.95).correlation(), 2) + ".";
    }

    private static String points(double[] each) {
        MeanEstimate mean = MeanEstimate.of(each, 0.95);
        return Cell.of(mean.mean(), 1) + " (95 % interval "
                + Cell.of(mean.interval().low(), mean.interval().high(), 1) + ")";
    }
}
