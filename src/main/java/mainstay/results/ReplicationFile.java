package mainstay.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mainstay.measure.RunMeasures;

/**
 * The text of one finished replication: a line for each array, numbers exact, and last the SHA-256 of the lines before.
 */
final class ReplicationFile {
    private static final String TITLE = "mainstay-replication 2";
    private static final String CHECK = "sha256 ";

    private ReplicationFile() {}

    static byte[] bytes(int arm, int replication, RunMeasures measures) {
        List<String> lines = new ArrayList<>();
        lines.add(TITLE);
        lines.add("arm " + arm);
        lines.add("replication " + replication);
        lines.add("values" + spell(measures.values()));
        lines.add("observations"
                + LongStream.of(measures.observations())
                        .mapToObj(count -> " " + count)
                        .collect(Collectors.joining()));
        for (double[] months : measures.monthly()) {
            lines.add("monthly" + spell(months));
        }
        new TreeMap<>(measures.changes()).forEach((cohort, rates) -> lines.add("changes " + cohort + spell(rates)));
        new TreeMap<>(measures.waits()).forEach((step, days) -> lines.add("waits " + step + spell(days)));
        new TreeMap<>(measures.distributions())
                .forEach((name, shares) -> lines.add("distribution " + name + spell(shares)));
        String text = String.join("\n", lines) + "\n";
        return (text + CHECK + Hash.of(text) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String spell(double[] values) {
        return DoubleStream.of(values).mapToObj(value -> " " + value).collect(Collectors.joining());
    }

    static RunMeasures read(Path file, int arm, int replication) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int check = text.lastIndexOf(CHECK);
            if (check < 0 || !text.substring(check).equals(CHECK + Hash.of(text.substring(0, check)) + "\n")) {
                throw damaged(file, "its checksum does not match");
            }
            List<String> lines = text.substring(0, check).lines().toList();
            if (!lines.subList(0, 3).equals(List.of(TITLE, "arm " + arm, "replication " + replication))) {
                throw damaged(file, "it holds another replication");
            }
            return parse(lines.subList(3, lines.size()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw damaged(file, "it is not in the form this version writes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunMeasures parse(List<String> lines) {
        double[] values = {};
        long[] observations = {};
        List<double[]> monthly = new ArrayList<>();
        Map<String, double[]> changes = new LinkedHashMap<>();
        Map<String, double[]> waits = new LinkedHashMap<>();
        Map<String, double[]> distributions = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "values" -> values = numbers(words, 1);
                case "observations" ->
                    observations =
                            Stream.of(words).skip(1).mapToLong(Long::parseLong).toArray();
                case "monthly" -> monthly.add(numbers(words, 1));
                case "changes" -> changes.put(words[1], numbers(words, 2));
                case "waits" -> waits.put(words[1], numbers(words, 2));
                case "distribution" -> distributions.put(words[1], numbers(words, 2));
                default -> throw new NumberFormatException(words[0]);
            }
        }
        return new RunMeasures(values, observations, monthly.toArray(double[][]::new), changes, waits, distributions);
    }

    private static double[] numbers(String[] words, int first) {
        return Arrays.stream(words, first, words.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static ResultsProblem damaged(Path file, String why) {
        return new ResultsProblem(
                file + " is damaged: " + why + ". Delete this file and run the same command again with --resume.");
    }
}
