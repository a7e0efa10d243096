package mainstay.analysis.closelook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.journey.Chronology;
import mainstay.journey.Journey;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.DateRow;
import mainstay.results.closelook.TeamRow;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.PlainFile;
import mainstay.scenario.Scenario;

/**
 * All that a close look needs of one replication of an arm: dated milestones, caseloads, teams, how long the steps of the
 * families that may be picked waited, and what happened to the families that are followed.
 *
 * <p>Its file is read by the version that wrote it: a file of other rows or events is as good as none.
 */
public final class ArmRecord {
    private static final RecordCodec<DateRow> DATES = new RecordCodec<>(DateRow.class);
    private static final RecordCodec<CaseloadRow> CASELOADS = new RecordCodec<>(CaseloadRow.class);
    private static final RecordCodec<TeamRow> TEAMS = new RecordCodec<>(TeamRow.class);
    private static final int SHAPE = (DATES.shape() + CASELOADS.shape() + TEAMS.shape() + EventLog.shape()).hashCode();

    private final Scenario arm;
    private final List<DateRow> dates;
    private final List<CaseloadRow> caseloads;
    private final List<TeamRow> teams;
    private final Map<Integer, Integer> waited;
    private final EventLog followed;

    ArmRecord(
            Scenario arm,
            List<DateRow> dates,
            List<CaseloadRow> caseloads,
            List<TeamRow> teams,
            Map<Integer, Integer> waited,
            EventLog followed) {
        this.arm = arm;
        this.dates = List.copyOf(dates);
        this.caseloads = List.copyOf(caseloads);
        this.teams = List.copyOf(teams);
        this.waited = waited;
        this.followed = followed;
    }

    /** What leaders did or decided, in order of date. */
    List<DateRow> dates() {
        return dates;
    }

    /** Whom each worker held at the end of every measured month. */
    List<CaseloadRow> caseloads() {
        return caseloads;
    }

    /** How its areas and teams did over the measured time. */
    List<TeamRow> teams() {
        return teams;
    }

    /** Of the families that may be picked as far as this arm goes, by number, the working days that their steps waited. */
    Map<Integer, Integer> waited() {
        return waited;
    }

    /**
     * What happened to some of the families that are followed.
     *
     * @param families their numbers
     * @return the journeys of those that came, by number of the family
     */
    public Map<Integer, Journey> journeys(Collection<Integer> families) {
        WorkingCalendar calendar =
                new WorkingCalendar(arm.period().simulatedFrom(), arm.period().end());
        Map<Integer, Chronology> chronologies = new LinkedHashMap<>();
        EventSink told = event -> {};
        for (int family : families) {
            Chronology chronology = new Chronology(family, calendar);
            if (chronologies.put(family, chronology) == null) {
                told = told.and(chronology);
            }
        }
        followed.replay(told);
        Map<Integer, Journey> journeys = new LinkedHashMap<>();
        chronologies.forEach((family, chronology) -> {
            if (chronology.came()) {
                journeys.put(family, new Journey(family, arm.name(), chronology.entries()));
            }
        });
        return journeys;
    }

    /** Writes it to a file, which is then whole or not there. */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SHAPE);
        out.writeUTF(arm.name());
        DATES.writeAll(out, dates);
        CASELOADS.writeAll(out, caseloads);
        TEAMS.writeAll(out, teams);
        out.writeInt(waited.size());
        for (Map.Entry<Integer, Integer> family : waited.entrySet()) {
            out.writeInt(family.getKey());
            out.writeInt(family.getValue());
        }
        followed.write(out);
        out.writeLong(checksum(bytes.toByteArray()));
        AtomicFile.write(file, bytes.toByteArray());
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file the file
     * @param arm the arm it is of
     * @return empty if there is no such file, or if it is damaged, of another version or of another arm
     */
    public static Optional<ArmRecord> read(Path file, Scenario arm) throws IOException {
        if (!PlainFile.isThere(file)) {
            return Optional.empty();
        }
        byte[] bytes = PlainFile.bytes(file, PlainFile.WHOLE);
        int length = bytes.length - Long.BYTES;
        if (length < Integer.BYTES
                || ByteBuffer.wrap(bytes).getLong(length) != checksum(Arrays.copyOf(bytes, length))) {
            return Optional.empty();
        }
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes, 0, length)), arm);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Somebody else's bytes with a checksum that matches: as good as none.
            return Optional.empty();
        }
    }

    private static Optional<ArmRecord> read(DataInputStream in, Scenario arm) throws IOException {
        if (in.readInt() != SHAPE || !in.readUTF().equals(arm.name())) {
            return Optional.empty();
        }
        List<DateRow> dates = DATES.readAll(in);
        List<CaseloadRow> caseloads = CASELOADS.readAll(in);
        List<TeamRow> teams = TEAMS.readAll(in);
        Map<Integer, Integer> waited = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            waited.put(in.readInt(), in.readInt());
        }
        return Optional.of(new ArmRecord(arm, dates, caseloads, teams, waited, EventLog.read(in)));
    }
}
