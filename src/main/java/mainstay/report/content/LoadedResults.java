package mainstay.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.sensitivity.SobolRow;
import mainstay.results.sensitivity.SobolTable;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.PrecisionRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;

/**
 * What a results folder holds, and the rows of it that a report asks for.
 *
 * @param manifest how it was made
 * @param tables tables that are not in the folder are empty
 * @param sensitivity what a screening found, if there was one
 * @param indices Sobol indices, if there are any
 */
public record LoadedResults(
        Manifest manifest, Tables tables, Optional<SensitivityTables> sensitivity, List<SobolRow> indices) {
    public static LoadedResults of(ResultsFolder folder) {
        folder.refuseUnlessComplete();
        return new LoadedResults(
                folder.manifest(),
                Tables.read(folder.path()),
                SensitivityTables.readIfThere(folder.path()),
                SobolTable.readIfThere(folder.path()).rows());
    }

    /** Names of the arms that have results, the baseline first. */
    public List<String> arms() {
        List<String> present =
                tables.summary().stream().map(SummaryRow::arm).distinct().toList();
        List<String> arms =
                new ArrayList<>(manifest.arms().stream().map(Manifest.Arm::name).toList());
        arms.retainAll(present);
        present.stream().filter(arm -> !arms.contains(arm)).forEach(arms::add);
        return arms;
    }

    /** The arm that an arm is compared with: the first, unless the study names another. */
    public String comparedWith(String arm) {
        return manifest.against().getOrDefault(arm, arms().get(0));
    }

    /** Names of the measures in the order of the summary. */
    public List<String> measures() {
        return tables.summary().stream().map(SummaryRow::measure).distinct().toList();
    }

    /** Whether the study asks for a measure: it is one of its outcomes. */
    public boolean isAsked(String measure) {
        return manifest.outcomes().contains(measure);
    }

    public LocalDate measuredFrom() {
        return LocalDate.parse(manifest.measuredFrom());
    }

    /** The months that are measured. */
    public MeasuredMonths measuredMonths() {
        return new MeasuredMonths(measuredFrom(), LocalDate.parse(manifest.until()));
    }

    public Optional<SummaryRow> summary(String arm, String measure) {
        return tables.summary().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst();
    }

    public Optional<ComparisonRow> comparison(String arm, String measure) {
        return tables.comparison().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst();
    }

    public Optional<PrecisionRow> precision(String arm, String measure) {
        return tables.precision().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst();
    }

    public List<Month> months(String arm, String measure) {
        return tables.series().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .map(Month::of)
                .toList();
    }

    public Stream<String> sentences(String arm, String measure) {
        return tables.findings().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .map(FindingRow::sentence);
    }
}
