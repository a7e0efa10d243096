package mainstay.study.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.UnitWords;
import mainstay.study.Factor;

/**
 * Reads a table of futures as R's {@code write.csv}, pandas or Python's {@code csv} leave it: a row for each, a column for
 * each factor. A first column of row numbers without a name is left out; a path may have dots where R allows nothing else.
 */
final class PointsFile {
    private static final int LIMIT = 256 << 20;
    private static final int MOST_PROBLEMS = 20;

    /** A file with more problems than these is of something else: it is not read to its end. */
    private static final int MOST_COUNTED = 10_000;

    private static final int LONGEST_LINE = 100_000;
    private static final String NO_DATUM = "NA";

    private final Path file;
    private final ProblemList findings;
    private final List<Factor> declared;
    private final Map<Factor, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private int problems;

    /**
     * A table of points.
     *
     * @param file where it is
     * @param findings findings of that file
     * @param declared factors that it must have a column for; it may have settings besides
     */
    PointsFile(Path file, ProblemList findings, List<Factor> declared) {
        this.file = file;
        this.findings = findings;
        this.declared = List.copyOf(declared);
    }

    /** The factors that the table has columns for: those declared, then other settings from left to right. */
    List<Factor> factors() {
        return List.copyOf(columns.keySet());
    }

    /**
     * The futures, a value for each of {@link #factors}; not usable when findings have been added.
     *
     * @param where the study names the file
     * @param ofStudy findings of the study
     */
    List<double[]> rows(Tree where, ProblemList ofStudy) {
        if (!java.nio.file.Files.exists(file)) {
            ofStudy.add(where, "file: there is no file " + file + ".");
            return List.of();
        }
        Optional<String> text = TextFile.read(file, findings, LIMIT, "is larger than 256 MB");
        if (text.isEmpty()) {
            return List.of();
        }
        int number = 0;
        for (String line : (Iterable<String>) text.get().lines()::iterator) {
            number++;
            if (line.length() > LONGEST_LINE) {
                findings.add(number, 1, "is longer than " + LONGEST_LINE + " characters, which no row of points is.");
                return List.of();
            }
        }
        return PointsTable.read(text.get(), findings, FuturesBlock.MOST_FUTURES)
                .map(this::rows)
                .orElseGet(List::of);
    }

    private List<double[]> rows(PointsTable table) {
        header(table);
        if (problems > 0) {
            return List.of();
        }
        List<double[]> points = new ArrayList<>();
        DistinctPoints distinct = new DistinctPoints();
        for (PointsTable.Row row : table.rows()) {
            if (points.size() == FuturesBlock.MOST_FUTURES) {
                add(row, "there are more than " + FuturesBlock.MOST_FUTURES + " rows.");
                return points;
            }
            if (problems > MOST_COUNTED) {
                break;
            }
            double[] point = point(row, table);
            points.add(point);
            distinct.earlier(point, row)
                    .ifPresent(first -> add(
                            row,
                            "the same values as row " + first.number() + " on line " + first.line()
                                    + ", so one future would count as two. Leave one out."));
        }
        if (points.isEmpty()) {
            findings.add("has no rows: a first line with the names of the factors, and a line for each future.");
        }
        if (problems > MOST_PROBLEMS) {
            findings.add("and " + (problems - MOST_PROBLEMS) + " more problems like these.");
        }
        return points;
    }

    private void header(PointsTable table) {
        Map<String, Integer> there = new LinkedHashMap<>();
        for (int column = 0; column < table.width(); column++) {
            String name = name(table.names().get(column));
            if (name.isEmpty()) {
                unnamed.add(column);
            } else if (there.putIfAbsent(name, column) != null) {
                addToHeader("the column " + ProblemList.echo(name) + " is there twice.");
            }
        }
        for (Factor factor : declared) {
            Optional<String> name = there.keySet().stream()
                    .filter(each -> isNamed(factor, each))
                    .findFirst();
            if (name.isPresent()) {
                columns.put(factor, there.remove(name.get()));
            } else {
                addToHeader("has no column for the factor " + factor.name() + "."
                        + Suggestion.nearest(there.keySet(), factor.name())
                                .map(near -> " Should " + ProblemList.echo(near) + " be called that?")
                                .orElse(""));
            }
        }
        there.forEach((name, column) -> setting(name)
                .ifPresentOrElse(
                        parameter -> {
                            if (columns.putIfAbsent(FuturesBlock.whole(parameter), column) != null) {
                                addToHeader("the column " + parameter.path() + " is there twice.");
                            }
                        },
                        () -> addToHeader("the column " + unknown(name))));
        if (columns.isEmpty() && problems == 0) {
            addToHeader("has no column that names a setting, such as workforce.turnover.");
        }
    }

    private static boolean isNamed(Factor factor, String name) {
        return factor.name().equals(name) || inR(factor.name()).equals(name);
    }

    private static Optional<Parameter> setting(String name) {
        List<Parameter> like = Registry.find(name).map(List::of).orElseGet(() -> Registry.all().stream()
                .filter(parameter -> inR(parameter.path()).equals(name))
                .toList());
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    /** The name that R makes of one: letters, digits, underscores and dots only. */
    private static String inR(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_]", ".");
    }

    private String unknown(String name) {
        List<String> options = declared.stream().map(Factor::name).toList();
        return Suggestion.nearest(options, name)
                .map(near -> ProblemList.echo(name) + " is not a factor. Did you mean " + near + "?")
                .orElseGet(() ->
                        Vocabulary.unknownSetting(name) + " Options need a factor of their own in the study file.");
    }

    /** A name as study files read it. */
    private static String name(String cell) {
        return Spelling.name(cell).value().orElse(cell);
    }

    private double[] point(PointsTable.Row row, PointsTable table) {
        double[] point = new double[columns.size()];
        List<String> cells = row.cells();
        int width = table.width();
        if (cells.size() < width || cells.stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
            add(row, cells.size() + " cells where the first line has " + width + ".");
            Arrays.fill(point, Double.NaN);
            return point;
        }
        // The first column may be the row numbers that R and pandas write under no name.
        unnamed.stream()
                .filter(column -> column > 0 && !cells.get(column).isEmpty())
                .forEach(column -> add(
                        row,
                        "column " + (column + 1) + " holds " + ProblemList.echo(cells.get(column))
                                + " and has no name. Name a setting or a factor in the first line."));
        int i = 0;
        for (Map.Entry<Factor, Integer> column : columns.entrySet()) {
            String cell = cells.get(column.getValue());
            Reading<Double> value = cell.isEmpty() || cell.equals(NO_DATUM)
                    ? Reading.wrong("is empty. Every future needs a value for every factor.")
                    : read(column.getKey(), cell, table);
            if (value.value().isEmpty()) {
                add(row, "column " + column.getKey().name() + ": " + value.complaint());
            }
            point[i++] = value.value().orElse(Double.NaN);
        }
        return point;
    }

    private static Reading<Double> read(Factor factor, String written, PointsTable table) {
        if (factor instanceof Factor.Options options) {
            Reading<String> option = Spelling.oneOf(options.options(), name -> name, name(written));
            return option.value().isPresent()
                    ? Reading.of(
                            (double) options.options().indexOf(option.value().get()))
                    : Reading.wrong(option.complaint());
        }
        Optional<String> alone = table.number(written);
        if (alone.isEmpty()) {
            return Reading.wrong(ProblemList.echo(written)
                    + " may have a comma for decimals or for thousands. Write digits only, and one comma or dot with"
                    + " fewer or more than three digits after it, such as 1500 or 1,50.");
        }
        String cell = alone.get();
        Factor.Setting setting = (Factor.Setting) factor;
        Parameter parameter = setting.parameter();
        Reading<Double> value = Spelling.of(parameter, withUnit(parameter, cell));
        if (value.value().isEmpty()) {
            return value;
        }
        double number = value.value().get();
        if (!setting.levels().isEmpty() && !setting.levels().contains(number)) {
            return Reading.wrong(ProblemList.echo(cell) + " is not one of the levels that the study gives: "
                    + setting.levels().stream().map(parameter::spell).collect(Collectors.joining(", ")) + ".");
        }
        if (number < setting.low() || number > setting.high()) {
            return Reading.wrong(ProblemList.echo(cell) + " is outside what the study gives, "
                    + parameter.spell(setting.low(), setting.high()) + ".");
        }
        return value;
    }

    /** A number alone is one of the unit that the registry spells the setting in. */
    private static String withUnit(Parameter parameter, String cell) {
        String suffix = parameter.unit().suffix();
        if (parameter.unit() == Unit.COUNT && cell.matches("[-+]?\\d+\\.0+")) {
            return cell.substring(0, cell.indexOf('.'));
        }
        return !suffix.isEmpty() && cell.matches(UnitWords.NUMBER) ? cell + " " + suffix : cell;
    }

    private void addToHeader(String message) {
        problems++;
        findings.add(1, 1, message);
    }

    /** Rows are counted as statistics programs do: the first below the names is row 1. */
    private void add(PointsTable.Row row, String message) {
        if (problems++ < MOST_PROBLEMS) {
            findings.add(row.line(), 1, "row " + row.number() + ", " + message);
        }
    }
}
