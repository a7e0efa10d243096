package mainstay.results.closelook;

import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;

/**
 * What is seen when one replication of every arm, the first, is looked at closely.
 *
 * @param dates {@code dates.csv}
 * @param control {@code control.csv}
 * @param caseloads {@code caseloads.csv}
 * @param teams {@code teams.csv}
 * @param picks {@code picks.csv}
 * @param journeys {@code journeys.csv}
 */
public record CloseUp(
        List<DateRow> dates,
        List<ControlRow> control,
        List<CaseloadRow> caseloads,
        List<TeamRow> teams,
        List<PickRow> picks,
        List<JourneyRow> journeys) {
    /** Of a study that nobody looked at closely. */
    public static final CloseUp NONE = new CloseUp(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies what it is given. */
    public CloseUp {
        dates = List.copyOf(dates);
        control = List.copyOf(control);
        caseloads = List.copyOf(caseloads);
        teams = List.copyOf(teams);
        picks = List.copyOf(picks);
        journeys = List.copyOf(journeys);
    }

    /** The tables as files. */
    public List<FolderFile> files() {
        return List.of(
                DateRow.TABLE.of(dates),
                ControlRow.TABLE.of(control),
                CaseloadRow.TABLE.of(caseloads),
                TeamRow.TABLE.of(teams),
                PickRow.TABLE.of(picks),
                JourneyRow.TABLE.of(journeys));
    }

    /** Reads the tables of a folder; those that are not there are empty. */
    public static CloseUp readIfThere(Path folder) {
        return new CloseUp(
                DateRow.TABLE.readIfThere(folder),
                ControlRow.TABLE.readIfThere(folder),
                CaseloadRow.TABLE.readIfThere(folder),
                TeamRow.TABLE.readIfThere(folder),
                PickRow.TABLE.readIfThere(folder),
                JourneyRow.TABLE.readIfThere(folder));
    }
}
