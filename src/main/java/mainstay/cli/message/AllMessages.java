package mainstay.cli.message;

import mainstay.cli.terminal.Output;
import mainstay.pipeline.Conversation;
import mainstay.pipeline.Conversations;
import mainstay.pipeline.analysis.Analysis;
import mainstay.pipeline.analysis.CalibrationAnalysis;
import mainstay.pipeline.analysis.PlaceFitAnalysis;
import mainstay.pipeline.analysis.ScoreAnalysis;
import mainstay.pipeline.analysis.SelectionAnalysis;
import mainstay.pipeline.analysis.SweepAnalysis;
import mainstay.results.file.ResultTables;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;

/**
 * What any analysis tells its user.
 *
 * @param output where it is printed
 * @param threads runs at a time
 */
public record AllMessages(Output output, int threads) implements Conversations {
    /** The messages of an analysis are of its own tables: each kind has one kind of tables. */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends ResultTables> Conversation<ResultsFolder, T> with(Analysis<T> analysis) {
        return (Conversation<ResultsFolder, T>)
                switch (analysis.kind()) {
                    case STUDY -> StudyMessages.of(output, analysis.study());
                    case SWEEP -> new SweepMessages(output, (SweepAnalysis) analysis, threads);
                    case SCORE -> new ScoreMessages(output, (ScoreAnalysis) analysis);
                    case SHAPES -> ShapesMessages.of(output);
                    case CALIBRATION -> new CalibrationMessages(output, ((CalibrationAnalysis) analysis).calibration());
                    case FIT -> new PlaceFitMessages(output, (PlaceFitAnalysis) analysis);
                    case SELECTION -> new SelectionMessages(output, (SelectionAnalysis) analysis);
                };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends ResultTables> Conversation<ResultsFolder, T> extending(Analysis<T> analysis, Manifest before) {
        return switch (analysis.kind()) {
            case STUDY -> (Conversation<ResultsFolder, T>) StudyMessages.extending(output, analysis.study(), before);
            case SHAPES -> (Conversation<ResultsFolder, T>) ShapesMessages.extending(output, before);
            default -> with(analysis);
        };
    }
}
