package mainstay.model.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.Clock;
import mainstay.event.EventSink;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.Area;
import mainstay.scenario.Deadline;
import mainstay.scenario.Settings;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.work.WorkSettings;
import org.apache.commons.math3.util.FastMath;

/** What every rule shares: today, the calendar, the settings, the random numbers, the sink, the people and the
 * cases. */
public final class Office {
    /** The number of the settings of a team that has none of its own. */
    public static final int NOTHING_OF_ITS_OWN = 0;

    private static final double A_LITTLE_MORE = 1 + 1e-9;

    private record Parameters(double urgency) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(WorkSettings.URGENCY));
        }
    }

    private final WorkingCalendar calendar;
    private final Chance chance;
    private final EventSink events;
    private final Roster roster = new Roster();
    private final CaseBook cases = new CaseBook();
    private final ConferenceDiary chairs = new ConferenceDiary();
    private final ConferenceDiary reviewingOfficers = new ConferenceDiary();
    private final Climate climate = new Climate();
    private final List<InForce<?>> configured = new ArrayList<>();
    private final InForce<Parameters> inForce;
    /** What areas, services and teams have of their own, by number. */
    private final List<Map<Parameter, Double>> own = new ArrayList<>(List.of(Map.of()));

    private final List<OwnSettings> since = new ArrayList<>();
    private List<Area> areas = List.of();
    private Settings settings;
    private int day;

    /** An empty office on the first day of the calendar. */
    public Office(WorkingCalendar calendar, Chance chance, EventSink events) {
        this.calendar = calendar;
        this.chance = chance;
        this.events = events;
        this.inForce = inForce(Parameters::of);
    }

    /** Today, as a number of the calendar. */
    public int day() {
        return day;
    }

    /** Begins a day. */
    public void turnTo(int today) {
        day = today;
    }

    /** Puts settings in force from today on: before the first day, and whenever one of them changes. */
    public void configure(Settings now) {
        settings = now;
        configured.forEach(parameters -> parameters.read(now));
        configured.forEach(InForce::takeEffect);
    }

    /** The number of some settings of an area, a service or a team: the same for the same settings. */
    public int own(Map<Parameter, Double> set) {
        int known = own.indexOf(set);
        if (known < 0) {
            own.add(Map.copyOf(set));
        }
        return known < 0 ? own.size() - 1 : known;
    }

    /** A new team has these settings of its own, and what has become its own of late. */
    public void settle(Team team, Map<Parameter, Double> set) {
        Map<Parameter, Double> all = new HashMap<>(set);
        for (OwnSettings change : since) {
            if (change.of().includes(team.service, team.name)) {
                all.putAll(change.set());
            }
        }
        team.settings = own(all);
    }

    /** What a team has of its own. */
    public Map<Parameter, Double> ownOf(Team team) {
        return own.get(team.settings);
    }

    /** From today on some teams, and those that will be formed among them, have settings of their own. */
    public void change(OwnSettings change) {
        since.add(change);
        for (Team team : roster.teams()) {
            if (change.of().includes(team.service, team.name)) {
                Map<Parameter, Double> all = new HashMap<>(ownOf(team));
                all.putAll(change.set());
                team.settings = own(all);
            }
        }
    }

    /** The areas that families live in; none where the authority is one. */
    public List<Area> areas() {
        return areas;
    }

    /** Families live in these areas from now on. */
    public void divide(List<Area> into) {
        areas = into;
    }

    /**
     * The parameters of a rule, in force from the next {@link #configure} on; at once when settings are in force already.
     *
     * @param read takes the parameters from settings
     */
    public <P> InForce<P> inForce(Function<Settings, P> read) {
        return inForce(read, parameters -> {});
    }

    /**
     * The same for a rule that acts when its settings are put in force.
     *
     * @param read takes the parameters from settings
     * @param onChange is given the parameters each time, when every rule has its own
     */
    public <P> InForce<P> inForce(Function<Settings, P> read, Consumer<P> onChange) {
        InForce<P> parameters = new InForce<>(read, onChange, number -> settings.with(own.get(number)));
        configured.add(parameters);
        if (settings != null) {
            parameters.read(settings);
            parameters.takeEffect();
        }
        return parameters;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public Chance chance() {
        return chance;
    }

    public Roster roster() {
        return roster;
    }

    public CaseBook cases() {
        return cases;
    }

    /** The diary of the chairs of conferences and of reviews of protection plans. */
    public ConferenceDiary chairsDiary() {
        return chairs;
    }

    /** The diary of the officers who review children looked after. */
    public ConferenceDiary officersDiary() {
        return reviewingOfficers;
    }

    /** The diary in which a meeting is booked: without reviewing officers the chairs hold every one. */
    public ConferenceDiary diaryOf(Clock clock) {
        return clock == Clock.LOOKED_AFTER_REVIEW && reviewingOfficers.isKept() ? reviewingOfficers : chairs;
    }

    /** What holds for the whole authority. */
    public Climate climate() {
        return climate;
    }

    /** Working days by which what a deadline is about is put before what is due on the same day; below 0, behind. */
    int daysAhead(Deadline deadline) {
        return (int) Math.round(inForce.now().urgency() * deadline.daysAhead());
    }

    /** Publishes what happened. */
    public void publish(CareEvent event) {
        events.accept(event);
    }

    /** A family is referred today. */
    public Case open(Family family) {
        return cases.open(this, family, day);
    }

    /** Whether something that happens at most at a yearly rate can happen today: cheap, and nearly always no. */
    public boolean canHappenToday(Purpose purpose, long subject, double mostPerYear) {
        return chance.uniform(purpose, subject, day) < mostPerYear / Roster.WORKING_DAYS_A_YEAR * A_LITTLE_MORE;
    }

    /** Whether something that happens at a yearly rate happens today. */
    public boolean happensToday(Purpose purpose, long subject, double perYear) {
        if (perYear <= 0) {
            return false;
        }
        double perDay = perYear / Roster.WORKING_DAYS_A_YEAR;
        double u = chance.uniform(purpose, subject, day);
        // 1 - e^-x is below x: nearly always that settles it, and no exponential is needed.
        return u < perDay * A_LITTLE_MORE && u < -FastMath.expm1(-perDay);
    }
}
