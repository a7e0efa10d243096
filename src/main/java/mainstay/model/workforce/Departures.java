package mainstay.model.workforce;

import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.NoticeGiven;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.util.FastMath;

/** Workers resign, go to other posts of the authority, end an assignment or die; their families lose them on the last day. */
public final class Departures {
    private static final int WEEK_DAYS = 5;
    /** In so many first years they leave more often, */
    static final double EARLY_YEARS = 5;
    /** and after so many they can be promoted. */
    static final double PROMOTED_FROM_YEARS = 2;

    /** Strain, support, caseload and practice model together change the leaving rate by at most this exponent. */
    private static final double MOST_EXPONENT = 3;

    private static final double MOST_FACTOR = FastMath.exp(MOST_EXPONENT);
    /** Where leavers go: 8.6, 2.6 and 4.2 of 15.4 % in 2020-21 (Community Care, 27 May 2022). */
    private static final double OUT_OF_THE_SECTOR = 8.6 / 15.4;

    private static final double TO_AGENCY = 2.6 / 15.4;

    private record Parameters(
            double earlyFactor,
            double internalMoves,
            boolean movesFillVacancies,
            double deaths,
            int noticeDays,
            LeavingRates rates,
            int agencyNoticeDays,
            double agencyStayDays,
            double strainEffect,
            double usualStrain,
            double supportEffect,
            double usualSupport,
            double caseloadEffect,
            double target,
            double supervisionDays,
            double retention) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.EARLY_LEAVING),
                    settings.get(WorkforceSettings.INTERNAL_MOVES),
                    settings.on(WorkforceSettings.MOVES_FILL_VACANCIES),
                    settings.get(ReorganisationSettings.DEATHS),
                    (int) Math.round(settings.get(WorkforceSettings.NOTICE) * WEEK_DAYS),
                    LeavingRates.of(settings),
                    (int) Math.round(settings.get(AgencySettings.AGENCY_NOTICE) * WEEK_DAYS),
                    settings.get(AgencySettings.AGENCY_STAY) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(StrainSettings.LEAVING_EFFECT),
                    settings.get(StrainSettings.USUAL),
                    settings.get(StrainSettings.SUPPORT_EFFECT),
                    settings.get(StrainSettings.USUAL_SUPPORT),
                    settings.get(StrainSettings.CASELOAD_EFFECT),
                    settings.get(AllocationSettings.CASELOAD_TARGET),
                    settings.get(OversightSettings.SUPERVISION_INTERVAL) * WEEK_DAYS,
                    settings.get(EffectSettings.RETENTION));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final Reputation reputation;
    private final Agenda<Worker> lastDays = new Agenda<>();
    private final Agenda<Worker> endings = new Agenda<>();
    private final InternalMoves moves;
    private final InForce<Parameters> inForce;
    private Recruitment recruitment;
    private double repelled;

    Departures(Office office, HandOver handOver, Reputation reputation) {
        this.office = office;
        this.handOver = handOver;
        this.reputation = reputation;
        this.moves = new InternalMoves(office, handOver);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Recruitment looks for whoever comes after those who leave. */
    void replaceBy(Recruitment whoComesNext) {
        recruitment = whoComesNext;
        moves.replaceBy(whoComesNext);
    }

    void step(int day) {
        for (Worker worker : lastDays.take(day)) {
            if (!worker.gone && worker.lastDay == day) {
                go(worker);
            }
        }
        if (day == 0) {
            return;
        }
        repelled = reputation.leaving();
        for (Worker worker : office.roster().inPost()) {
            if (worker.gone || !worker.isPermanent()) {
                continue;
            }
            if (office.happensToday(
                    Purpose.WORKER_DIES, worker.id, inForce.now().deaths())) {
                leave(worker, Destination.DIED);
            } else if (worker.lastDay < 0) {
                considerLeaving(worker, day);
            }
        }
    }

    private void considerLeaving(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        if (office.canHappenToday(Purpose.WORKER_LEAVES, worker.id, rateByTenure(worker, day) * MOST_FACTOR)
                && office.happensToday(Purpose.WORKER_LEAVES, worker.id, leavingRate(worker, day))) {
            giveNotice(worker, destination(worker, day), day + parameters.noticeDays());
        } else if (worker.tenure(day) >= PROMOTED_FROM_YEARS
                && office.happensToday(
                        Purpose.WORKER_PROMOTED, worker.id, parameters.rates().promotion())) {
            giveNotice(worker, Destination.PROMOTION, day + parameters.noticeDays());
        } else if (office.happensToday(Purpose.WORKER_MOVES_INSIDE, worker.id, parameters.internalMoves())) {
            moveInside(worker, day + parameters.noticeDays());
        }
    }

    private void moveInside(Worker worker, int lastDay) {
        if (!inForce.now().movesFillVacancies() || moves.findsPost(worker, lastDay)) {
            giveNotice(worker, Destination.INTERNAL_MOVE, lastDay);
        }
    }

    /** In the long run some of those in post on the first day are under notice: their last day is drawn, and where they go. */
    void beginInTheLongRun(Worker worker) {
        LeavingRates rates = inForce.of(worker.team).rates();
        double noticeYears = inForce.of(worker.team).noticeDays() / Roster.WORKING_DAYS_A_YEAR;
        SteadyTenure inTheLongRun = rates.inTheLongRun().orElseThrow();
        double decided = inTheLongRun.decided(
                worker.tenureAtStart, office.chance().uniform(Purpose.NOTICE_AT_START, worker.id, 0));
        if (decided < worker.tenureAtStart) {
            int daysLeft = (int) Math.ceil((decided + noticeYears - worker.tenureAtStart) * Roster.WORKING_DAYS_A_YEAR);
            giveNotice(worker, destination(worker, inTheLongRun, decided), Math.max(1, daysLeft));
        }
    }

    private Destination destination(Worker worker, SteadyTenure inTheLongRun, double decided) {
        double which = office.chance().uniform(Purpose.NOTICE_AT_START, worker.id, 1) * inTheLongRun.rateAt(decided);
        double promoted = decided < PROMOTED_FROM_YEARS ? 0 : inTheLongRun.promotionRate();
        return which < promoted
                ? Destination.PROMOTION
                : which < promoted + inTheLongRun.movesOut() ? Destination.INTERNAL_MOVE : destination(worker, 0);
    }

    /**
     * Leavings a year: by tenure and reputation, by strain, support and caseload, and by how far the practice model is
     * practised.
     */
    private double leavingRate(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        double exponent = parameters.strainEffect() * (worker.strain - parameters.usualStrain())
                - parameters.supportEffect() * (support(worker, day) - parameters.usualSupport())
                + parameters.caseloadEffect() * (worker.children / (worker.fte * parameters.target()) - 1)
                - parameters.retention() * worker.fidelity;
        return rateByTenure(worker, day) * FastMath.exp(Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, exponent)));
    }

    private double rateByTenure(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        return repelled * parameters.rates().late() * (worker.tenure(day) < EARLY_YEARS ? parameters.earlyFactor() : 1);
    }

    /** From 0.5 just after a supervision to -0.5 when one interval has been missed; 0 on average when none is late. */
    private double support(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        if (parameters.supervisionDays() <= 0) {
            return -0.5;
        }
        return Math.max(-0.5, 0.5 - (day - worker.supervisedOn) / parameters.supervisionDays());
    }

    private Destination destination(Worker worker, int day) {
        double u = office.chance().uniform(Purpose.WORKER_DESTINATION, worker.id, day);
        return u < OUT_OF_THE_SECTOR
                ? Destination.OUT_OF_THE_SECTOR
                : u < OUT_OF_THE_SECTOR + TO_AGENCY ? Destination.AGENCY : Destination.ANOTHER_AUTHORITY;
    }

    /** A worker's last day is settled: at once, or so that the worker takes no new families until then. */
    void giveNotice(Worker worker, Destination destination, int lastDay) {
        worker.lastDay = lastDay;
        worker.destination = destination;
        office.publish(new NoticeGiven(office.day(), worker.id, worker.team.id, lastDay));
        if (lastDay <= office.day()) {
            go(worker);
        } else {
            lastDays.put(lastDay, worker);
        }
    }

    /** Draws when notice is given to end an agency assignment, so that with the notice it lasts as long as is usual. */
    void planEnd(Worker worker) {
        Parameters parameters = inForce.of(worker.team);
        double beforeNotice = Math.max(0, parameters.agencyStayDays() - parameters.agencyNoticeDays());
        int stay = office.chance().begunDays(Purpose.AGENCY_LEAVES, worker.id, 0, beforeNotice);
        endings.put(office.day() + stay, worker);
    }

    /** Agency workers whose end has come into sight give notice. */
    void endAssignments(int day) {
        for (Worker worker : endings.take(day)) {
            if (!worker.gone && worker.lastDay < 0) {
                giveNotice(
                        worker,
                        Destination.END_OF_ASSIGNMENT,
                        day + inForce.now().agencyNoticeDays());
            }
        }
    }

    private void go(Worker worker) {
        if (worker.movingTo == null) {
            leave(worker, worker.destination);
        } else {
            moves.move(worker);
        }
    }

    /** A post goes: whoever was to move into it stays. */
    void callOffMoveInto(Post post) {
        if (post.promisedTo != null) {
            moves.callOff(post.promisedTo);
        }
    }

    /** A worker goes today. */
    void leave(Worker worker, Destination destination) {
        int day = office.day();
        if (worker.movingTo != null) {
            moves.callOff(worker);
        }
        if (worker.isSick()) {
            office.publish(new AbsenceEnded(day, worker.id, worker.team.id, worker.fte, worker.sickSince));
            worker.sickSince = -1;
        }
        ChangeReason reason = destination == Destination.DIED ? ChangeReason.SWDIED : ChangeReason.LEFTRL;
        for (Case theCase : List.copyOf(worker.cases)) {
            handOver.release(theCase, reason);
        }
        office.publish(new WorkerLeft(
                day,
                worker.id,
                worker.post.id,
                worker.team.id,
                worker.fte,
                worker.contract,
                worker.tenure(day),
                destination));
        boolean isHolder = worker.post.holder == worker;
        office.roster().leave(worker);
        if (!isHolder) {
            // The post has been handed over.
            return;
        }
        if (worker.post.closing) {
            worker.post.team.posts.remove(worker.post);
        } else if (worker.isPermanent()) {
            recruitment.vacated(worker.post);
        } else {
            recruitment.agencyGone(worker.post);
        }
    }
}
