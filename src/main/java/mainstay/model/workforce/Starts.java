package mainstay.model.workforce;

import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/** Somebody starts in a post. */
final class Starts {
    private static final int SEPTEMBER = 9;
    private static final int AUTUMN_MONTHS = 3;

    private record Parameters(
            double partTime,
            double partTimeFte,
            double autumnFactor,
            double otherMonthsFactor,
            double newlyQualified,
            double senior,
            boolean progression,
            int supervisionDays) {
        static Parameters of(Settings settings) {
            double autumnFactor = settings.get(WorkforceSettings.AUTUMN_START);
            return new Parameters(
                    settings.get(WorkforceSettings.PART_TIME),
                    settings.get(WorkforceSettings.PART_TIME_FTE),
                    autumnFactor,
                    (12 - AUTUMN_MONTHS * autumnFactor) / (12 - AUTUMN_MONTHS),
                    settings.get(WorkforceSettings.NEWLY_QUALIFIED),
                    settings.get(WorkforceSettings.SENIOR),
                    settings.on(WorkforceSettings.PROGRESSION),
                    settings.count(OversightSettings.SUPERVISION_INTERVAL) * 5);
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    Starts(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A permanent worker takes up a post. */
    Worker permanent(Post post) {
        post.filled();
        return start(post, Contract.PERMANENT, gradeOfStarter(post), 0, false);
    }

    /** A permanent worker was in post when the run began. */
    Worker initial(Post post, double tenureYears) {
        boolean experienced = tenureYears >= 1;
        // With progression the longest-serving of each team are, once everybody is there.
        boolean isSenior = experienced
                && !inForce.now().progression()
                && office.chance()
                        .happens(
                                Purpose.GRADE,
                                post.id,
                                -1,
                                inForce.of(post.team).senior());
        WorkerGrade grade =
                isSenior ? WorkerGrade.SENIOR : experienced ? WorkerGrade.EXPERIENCED : gradeOfStarter(post);
        return start(post, Contract.PERMANENT, grade, tenureYears, true);
    }

    /** An agency worker covers a vacancy or comes on top. */
    Worker agency(Post post, boolean initial) {
        return start(post, Contract.AGENCY, WorkerGrade.EXPERIENCED, 0, initial);
    }

    private WorkerGrade gradeOfStarter(Post post) {
        Parameters parameters = inForce.of(post.team);
        int month = office.calendar().date(office.day()).getMonthValue();
        boolean autumn = month >= SEPTEMBER && month <= SEPTEMBER + 2;
        double share =
                parameters.newlyQualified() * (autumn ? parameters.autumnFactor() : parameters.otherMonthsFactor());
        return office.chance().happens(Purpose.NEWLY_QUALIFIED, post.id, post.holders(), Math.min(1, share))
                ? WorkerGrade.NEWLY_QUALIFIED
                : WorkerGrade.EXPERIENCED;
    }

    private Worker start(Post post, Contract contract, WorkerGrade grade, double tenureYears, boolean initial) {
        Parameters parameters = inForce.of(post.team);
        int day = office.day();
        int holder = post.holders();
        double fte = contract == Contract.PERMANENT
                        && office.chance().happens(Purpose.PART_TIME, post.id, holder, parameters.partTime())
                ? parameters.partTimeFte()
                : 1;
        Worker worker = new Worker(post.nextHolder(), post, fte, contract, grade, tenureYears, day);
        office.roster().join(worker);
        double offset = initial ? office.chance().uniform(Purpose.SUPERVISION_OFFSET, worker.id, 0) : 1;
        worker.supervisionDue = day + 1 + (int) (offset * Math.max(1, parameters.supervisionDays() - 1));
        office.publish(
                new WorkerStarted(day, worker.id, post.id, worker.team.id, fte, contract, grade, tenureYears, initial));
        return worker;
    }
}
