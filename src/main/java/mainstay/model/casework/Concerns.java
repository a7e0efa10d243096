package mainstay.model.casework;

import mainstay.event.CaseworkEvent.ConcernArose;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.effort.Workload;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.QualitySettings;

/**
 * Concerns grow in families on child in need plans. Whoever looks can miss one: after a poor assessment or thinner work
 * more easily, and where optimism explains it away; it is looked at again until somebody sees it and calls a strategy discussion, or the
 * plan ends.
 */
final class Concerns {
    /** Somebody is always left who sees it in the end. */
    private static final double MOST_MISSED = 0.95;

    private static final int OCCASIONS = 4;

    /** When a concern can be seen: part of the key of the draw. */
    private enum Occasion {
        ARISING(0),
        TURN(1),
        VISIT(2),
        DISCUSSION(3);

        private final long code;

        Occasion(int code) {
            this.code = code;
        }
    }

    private record Parameters(
            double missed,
            double seenEffect,
            double optimism,
            double challenge,
            int rememberedDays,
            boolean supervised) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(QualitySettings.MISSED_CONCERNS),
                    settings.get(QualitySettings.SEEN_EFFECT),
                    settings.get(EffectSettings.OPTIMISM),
                    settings.get(EffectSettings.CHALLENGE),
                    settings.count(PodSettings.REMEMBERED),
                    settings.get(OversightSettings.SUPERVISION_INTERVAL) > 0);
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    Concerns(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A concern has grown; while one is unseen, or an enquiry runs, there is no second. */
    void arise(Case theCase) {
        if (theCase.enquiry || theCase.concernSince >= 0) {
            return;
        }
        theCase.concernSince = office.day();
        office.publish(new ConcernArose(office.day(), theCase.family.id, theCase.children()));
        look(theCase, Occasion.ARISING);
    }

    /** The family's turn has come again: it comes to mind, somebody calls. */
    void turn(Case theCase) {
        look(theCase, Occasion.TURN);
    }

    /** A visit that was due was made. */
    void visited(Case theCase) {
        look(theCase, Occasion.VISIT);
    }

    /** The family was talked about by people with authority. */
    void discussed(Case theCase) {
        look(theCase, Occasion.DISCUSSION);
    }

    private void look(Case theCase, Occasion occasion) {
        if (theCase.concernSince < 0) {
            return;
        }
        long key = (long) office.day() * OCCASIONS + occasion.code;
        if (!office.chance().happens(Purpose.CONCERN_SEEN, theCase.family.id, key, missed(theCase))) {
            casework.enquiries().start(theCase);
        }
    }

    private double missed(Case theCase) {
        Parameters parameters = inForce.now();
        double overlooked = parameters.missed() * casework.quality().factor(theCase, parameters.seenEffect());
        return Math.min(MOST_MISSED, Workload.missed(theCase, overlooked) + explainedAway(theCase));
    }

    private double explainedAway(Case theCase) {
        Parameters parameters = inForce.now();
        Worker worker = theCase.worker;
        if (parameters.optimism() <= 0 || worker == null || worker.fidelity <= 0) {
            return 0;
        }
        return parameters.optimism()
                * worker.fidelity
                * (1 - parameters.challenge() * challenged(theCase, worker.team));
    }

    /** How far somebody asks what else it could mean: in a meeting that has discussed the family, or in supervision. */
    private double challenged(Case theCase, Team team) {
        Parameters parameters = inForce.of(team);
        if (office.day() - theCase.discussedDay <= parameters.rememberedDays()) {
            return 1;
        }
        return parameters.supervised() ? team.supervised() : 0;
    }
}
