package mainstay.model.workday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Deadline;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.work.WorkSettings;

/**
 * Every team has a member on duty, another one each day. For colleagues who are away, and for families that have no worker,
 * the duty worker does today what cannot wait: a new enquiry, whoever is named to do it, and what the law or a chair asks for
 * by today. A worker who is lent to another team does for it, on the days of the loan, what its most pressed workers have due.
 * Both go before own work, and every piece takes time to read first. The family comes no closer to anybody by it.
 */
public final class DutyDesk implements DailyRule {
    private record Parameters(double cover, double readingHours, double lendingShare) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AllocationSettings.DUTY_COVER),
                    settings.get(WorkSettings.DUTY_READING_HOURS),
                    settings.get(AllocationSettings.LENDING_SHARE));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private final List<Duty> handedOut = new ArrayList<>();
    private final List<Duty> cannotWait = new ArrayList<>();

    /** The duty desks of an authority's teams. */
    public DutyDesk(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Before the work begins: what cannot wait goes to the one on duty, for today. */
    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                if (worker.lentTo != null && isThere(worker) && isLentToday(worker, day)) {
                    gatherFor(worker, day);
                    handOut(worker);
                }
            }
        }
        if (inForce.now().cover() <= 0) {
            return;
        }
        Map<Team, List<Case>> withoutWorker = withoutWorker();
        for (Team team : office.roster().teams()) {
            Worker onDuty = onDuty(team, day);
            if (onDuty != null) {
                gather(team, withoutWorker.getOrDefault(team, List.of()), day);
                handOut(onDuty);
            }
        }
    }

    /** In the evening: what was not done is left to those who were to do it. */
    public void close(int day) {
        for (Duty duty : handedOut) {
            if (duty.onDuty) {
                duty.takeOffDuty();
            }
        }
        handedOut.clear();
    }

    /** Families without a worker that something is to be done for, by the team that answers for them. */
    private Map<Team, List<Case>> withoutWorker() {
        Map<Team, List<Case>> found = new HashMap<>();
        Map<Integer, Map<Stage, List<Team>>> holding = new HashMap<>();
        List<Case> open = office.cases().open();
        for (int i = 0; i < open.size(); i++) {
            Case theCase = open.get(i);
            if (theCase.worker == null && !theCase.closed && theCase.stage.isHeld() && !theCase.duties.isEmpty()) {
                List<Team> teams = holding.computeIfAbsent(theCase.family.area, area -> new EnumMap<>(Stage.class))
                        .computeIfAbsent(theCase.stage, stage -> office.roster().holding(stage, theCase.family));
                if (!teams.isEmpty()) {
                    found.computeIfAbsent(answering(theCase, teams), team -> new ArrayList<>())
                            .add(theCase);
                }
            }
        }
        return found;
    }

    /** The team of the last worker answers for a family without one; for new families those that hold their stage in turn. */
    private static Team answering(Case theCase, List<Team> holding) {
        Team last = theCase.lastTeam();
        return last != null && holding.contains(last) ? last : holding.get(theCase.familyId % holding.size());
    }

    /** Members who are there, and have no other tasks, take turns day by day. */
    private Worker onDuty(Team team, int day) {
        int there = 0;
        for (Worker worker : team.workers) {
            there += canTakeDuty(worker, day) ? 1 : 0;
        }
        int turn = there == 0 ? 0 : day % there;
        for (Worker worker : team.workers) {
            if (canTakeDuty(worker, day) && turn-- == 0) {
                return worker;
            }
        }
        return null;
    }

    private static boolean isThere(Worker worker) {
        return !worker.away && worker.hoursToday > worker.meetingsToday;
    }

    private boolean canTakeDuty(Worker worker, int day) {
        return isThere(worker) && !isLentToday(worker, day) && !worker.hasOtherTasks();
    }

    /** Of the days of a loan, so many that their share is always as near to the one wanted as it can be. */
    private boolean isLentToday(Worker worker, int day) {
        int days = day - worker.lentOn;
        double share = inForce.now().lendingShare();
        return worker.lentTo != null && (int) ((days + 1) * share) > (int) (days * share);
    }

    /** What is due by tomorrow, or late, of the families of those in the other team who have more to do than usual. */
    private void gatherFor(Worker lent, int day) {
        cannotWait.clear();
        for (Worker colleague : lent.lentTo.workers) {
            if (colleague.away || colleague.overUsual > 1) {
                for (Case theCase : colleague.cases) {
                    for (Duty duty : theCase.duties) {
                        if (duty.by == null && duty.due <= day + 1 && canBePassedOn(duty, day)) {
                            cannotWait.add(duty);
                        }
                    }
                }
            }
        }
        sort();
    }

    private static boolean canBePassedOn(Duty duty, int day) {
        return duty.startable <= day && duty.type != DutyType.READING_IN && duty.deadline != Deadline.NONE;
    }

    private void sort() {
        cannotWait.sort(Comparator.comparingInt((Duty duty) -> duty.rank).thenComparing(duty -> duty.theCase.familyId));
    }

    private void gather(Team team, List<Case> withoutWorker, int day) {
        cannotWait.clear();
        for (Worker colleague : team.workers) {
            if (colleague.away || isLentToday(colleague, day)) {
                for (Case theCase : colleague.cases) {
                    gather(theCase, day);
                }
                for (Duty duty : colleague.guestDuties) {
                    gather(duty, day);
                }
            }
        }
        for (Case theCase : withoutWorker) {
            gather(theCase, day);
        }
        sort();
    }

    private void gather(Case theCase, int day) {
        if (theCase.earliestDue() > day && !theCase.enquiry) {
            return;
        }
        for (Duty duty : theCase.duties) {
            if (duty.by == null) {
                gather(duty, day);
            }
        }
    }

    private void gather(Duty duty, int day) {
        if (!duty.onDuty && cannotWait(duty, day) && isCovered(duty)) {
            cannotWait.add(duty);
        }
    }

    private static boolean cannotWait(Duty duty, int day) {
        if (!canBePassedOn(duty, day)) {
            return false;
        }
        return switch (duty.deadline) {
            case ENQUIRY -> duty.type == DutyType.SECTION_47 || duty.due <= day;
            case COURT, VISIT, REVIEW -> duty.due <= day;
            case ASSESSMENT -> duty.type == DutyType.ASSESSMENT_VISIT && duty.due <= day;
            case PLAN, RECORD, NONE -> false;
        };
    }

    private boolean isCovered(Duty duty) {
        return office.chance()
                .happens(
                        Purpose.DUTY_COVER,
                        duty.theCase.familyId,
                        duty.due,
                        inForce.now().cover());
    }

    /** As much as fits into the day of the one on duty. */
    private void handOut(Worker onDuty) {
        double room = onDuty.hoursToday - onDuty.meetingsToday;
        for (Duty duty : cannotWait) {
            if (room <= 0) {
                return;
            }
            double reading = inForce.now().readingHours();
            onDuty.transferDebt += reading;
            room -= reading + duty.left;
            duty.putOnDuty(onDuty);
            handedOut.add(duty);
        }
    }
}
