package mainstay.model.workforce;

import mainstay.event.Clock;
import mainstay.model.agent.Case;
import mainstay.model.agent.CaseClocks;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PathwaySettings;

/** What managers see of load when they go through their lists of families, posts and workers. */
final class DelayOnLists {
    private record Parameters(double usualCaseload) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(PathwaySettings.USUAL_CASELOAD));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    DelayOnLists(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Share of open assessments and initial conferences that are overdue, plus share of families held without a worker. */
    double seen(int day) {
        int running = 0;
        int overdue = 0;
        int held = 0;
        int withoutWorker = 0;
        for (Case theCase : office.cases().open()) {
            if (theCase.closed) {
                continue;
            }
            running += runs(theCase.clocks, Clock.ASSESSMENT) + runs(theCase.clocks, Clock.INITIAL_CONFERENCE);
            overdue += isOverdue(theCase.clocks, Clock.ASSESSMENT, day)
                    + isOverdue(theCase.clocks, Clock.INITIAL_CONFERENCE, day);
            if (theCase.stage.isHeld()) {
                held++;
                withoutWorker += theCase.worker == null ? 1 : 0;
            }
        }
        return share(overdue, running) + share(withoutWorker, held);
    }

    private static int runs(CaseClocks clocks, Clock clock) {
        return clocks.runs(clock) ? 1 : 0;
    }

    private static int isOverdue(CaseClocks clocks, Clock clock, int day) {
        return clocks.runs(clock) && clocks.due(clock) < day ? 1 : 0;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /**
     * Whole-time workers who are missing, at the usual number of children for each: besides those in post, absent or under
     * notice as official figures count them, and the agency workers who have been asked for. Who hands over is on the way out.
     */
    double missing() {
        int children = 0;
        for (Case theCase : office.cases().open()) {
            children += !theCase.closed && theCase.stage.isHeld() ? theCase.children() : 0;
        }
        double there = 0;
        for (Worker worker : office.roster().inPost()) {
            there += worker.post.holder == worker ? worker.fte : 0;
        }
        return children / inForce.now().usualCaseload() - there - askedFor();
    }

    /** Agency workers who have been asked for and have not come. */
    int askedFor() {
        int posts = 0;
        for (Post post : office.roster().posts()) {
            posts += post.holder == null && !post.closing && (post.extra || post.covered) ? 1 : 0;
        }
        return posts;
    }
}
