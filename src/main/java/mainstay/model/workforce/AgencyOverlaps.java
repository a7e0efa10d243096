package mainstay.model.workforce;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.AgencySettings;

/**
 * An agency worker stays for some weeks beside whoever starts in the post, takes no new families meanwhile and passes the
 * others on, as many on each day as are left for each. Notice is given in time for it to end with the overlap.
 */
final class AgencyOverlaps {
    private static final int WEEK_DAYS = 5;

    private record Parameters(int overlapDays, int noticeDays, HiringFreeze freeze) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    (int) Math.round(settings.get(AgencySettings.AGENCY_OVERLAP) * WEEK_DAYS),
                    (int) Math.round(settings.get(AgencySettings.AGENCY_NOTICE) * WEEK_DAYS),
                    HiringFreeze.of(settings));
        }

        boolean exist() {
            return overlapDays > 0;
        }
    }

    private final Office office;
    private final Departures departures;
    private final Agenda<Post> notices = new Agenda<>();
    private final List<Worker> handingOver = new ArrayList<>();
    private final InForce<Parameters> inForce;

    AgencyOverlaps(Office office, Departures departures) {
        this.office = office;
        this.departures = departures;
        this.inForce = office.inForce(Parameters::of);
    }

    /** It is known, or known anew, on which day a permanent worker starts in a post. */
    void startIsPlanned(Post post) {
        if (inForce.now().exist()) {
            notices.put(Math.max(office.day() + 1, noticeDay(post)), post);
        }
    }

    /** On the day of the start at the latest. */
    private int noticeDay(Post post) {
        return post.startDay()
                + Math.min(0, inForce.now().overlapDays() - inForce.now().noticeDays());
    }

    /** Whether a permanent worker starts so soon in a post that an agency worker would have notice on arrival. */
    boolean isTooLateFor(Post post) {
        return inForce.now().exist() && post.startDay() >= 0 && !post.heldUp && noticeDay(post) <= office.day();
    }

    /** A permanent worker starts in the agency worker's post: with an overlap the agency worker stays as long, else goes. */
    void makeRoom(Worker agency) {
        if (!inForce.now().exist()) {
            departures.leave(agency, Destination.END_OF_ASSIGNMENT);
            return;
        }
        int lastDay = office.day() + inForce.now().overlapDays();
        if (agency.lastDay < 0 || agency.lastDay > lastDay) {
            departures.giveNotice(agency, Destination.END_OF_ASSIGNMENT, lastDay);
        }
        handingOver.add(agency);
    }

    void step(int day) {
        for (Post post : notices.take(day)) {
            giveNotice(post, day);
        }
        handingOver.removeIf(worker -> worker.gone);
        for (Worker worker : handingOver) {
            passOn(worker, day);
        }
    }

    private void giveNotice(Post post, int day) {
        Worker holder = post.holder;
        boolean isCovered = post.vacantSince >= 0 && holder != null && holder.lastDay < 0;
        if (isCovered && !inForce.now().freeze().posts() && !post.heldUp && noticeDay(post) <= day) {
            departures.giveNotice(
                    holder,
                    Destination.END_OF_ASSIGNMENT,
                    post.startDay() + inForce.now().overlapDays());
        }
    }

    /** The families for whom nobody else has been asked for are shared out over the days that are left. */
    private static void passOn(Worker worker, int day) {
        int left = 0;
        for (Case theCase : worker.cases) {
            left += theCase.changeAsked == null ? 1 : 0;
        }
        int days = worker.lastDay - day;
        int today = (left + days - 1) / days;
        for (int c = 0; today > 0; c++) {
            Case theCase = worker.cases.get(c);
            if (theCase.changeAsked == null) {
                theCase.changeAsked = ChangeReason.LEFTRL;
                today--;
            }
        }
    }

    /** Posts have been put into other teams: who hands over in one of them goes along, or goes when the post is gone. */
    void moveWith(List<Post> posts) {
        for (Worker worker : handingOver) {
            if (!worker.gone && posts.contains(worker.post)) {
                if (office.roster().teams().contains(worker.post.team)) {
                    worker.team.workers.remove(worker);
                    office.roster().seat(worker);
                } else {
                    departures.leave(worker, Destination.END_OF_ASSIGNMENT);
                }
            }
        }
    }
}
