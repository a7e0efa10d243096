package mainstay.model;

import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.model.agent.Bond;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Fading;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RelationshipSettings;

/** Month-end counts of workers, families and teams, as the official statistics take them. */
final class Census implements DailyRule {
    private record Parameters(Fading fading) {
        static Parameters of(Settings settings) {
            return new Parameters(Fading.halvedIn(settings.get(RelationshipSettings.HALF_LIFE)));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    Census(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (!office.calendar().isMonthEnd(day)) {
            return;
        }
        for (Team team : office.roster().teams()) {
            count(team, day);
            for (Worker worker : team.workers) {
                count(worker, day);
            }
        }
        for (Case theCase : office.cases().open()) {
            if (theCase.stage.isHeld() && !theCase.closed) {
                count(theCase, day);
            }
        }
    }

    private void count(Team team, int day) {
        double posts = 0;
        double vacancies = 0;
        for (Post post : team.posts) {
            posts += post.extra ? 0 : 1;
            vacancies += !post.extra && post.vacantSince >= 0 ? 1 : 0;
        }
        office.publish(new TeamCounted(
                day, team.id, posts, vacancies, team.grip, team.manager.queue.size(), team.manager.inPost));
    }

    private void count(Worker worker, int day) {
        int overdue = 0;
        for (Case theCase : worker.cases) {
            overdue += theCase.overdueDuties(day);
        }
        office.publish(new WorkerCounted(
                day,
                worker.id,
                worker.team.id,
                worker.fte,
                worker.contract,
                worker.children,
                worker.cases.size(),
                worker.isSick(),
                worker.strain,
                worker.available,
                worker.worked,
                worker.overtime,
                worker.contact,
                worker.contracted,
                overdue));
        worker.available = 0;
        worker.worked = 0;
        worker.overtime = 0;
        worker.contact = 0;
        worker.contracted = 0;
    }

    private void count(Case theCase, int day) {
        Bond bond = theCase.worker == null ? null : theCase.bond();
        office.publish(new FamilyCounted(
                day,
                theCase.family.id,
                theCase.children(),
                theCase.stage,
                theCase.worker == null ? -1 : theCase.worker.id,
                bond == null ? 0 : bond.strength(day, inForce.now().fading()),
                theCase.clocks.overdueDays(day)));
    }
}
