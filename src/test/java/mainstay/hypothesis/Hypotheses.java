package mainstay.hypothesis;

import static mainstay.hypothesis.Claim.less;
import static mainstay.hypothesis.Claim.more;
import static mainstay.hypothesis.Claim.none;
import static mainstay.hypothesis.Claim.spreadMore;
import static mainstay.hypothesis.HypothesisTrial.minus;
import static mainstay.hypothesis.HypothesisTrial.times;
import static mainstay.hypothesis.HypothesisVerdict.DOES_NOT_HOLD;
import static mainstay.hypothesis.HypothesisVerdict.HOLDS;
import static mainstay.hypothesis.HypothesisVerdict.UNCLEAR;

import java.util.List;

/** The hypotheses of the evidence file, in their order, and what each says about the arms of its study. */
final class Hypotheses {
    private static final String POINTS = "percentage points";
    private static final String DAYS = "working days";
    private static final String INDEX = "index, 0 to 1";
    private static final String CHANGES = "changes per child-year";
    private static final String NOTHING = "";

    private Hypotheses() {}

    static List<Hypothesis> all() {
        return List.of(
                h1(), h2(), h3(), h4(), h5(), h6(), h7(), h8(), h9(), h10(), h11(), h12(), h13(), h14(), h15(), h16(),
                h17(), h18(), h19(), h20(), h21(), h22(), h23());
    }

    private static Hypothesis h1() {
        return new Hypothesis(
                "H1",
                "With hardly any turnover, moving to pods raises reflection and quality and makes decisions late, unless deadlines are watched.",
                "Ofsted's commentary on models of practice; inspection of Hull, 10 February 2015",
                "h01-pods-without-focus.yaml",
                "That attention on a change takes grip away from deadlines is an assumption (`grip.attention-effect`); what that does to children, and that monitoring undoes it, comes out.",
                Remark.NONE,
                trial -> List.of(
                        more(
                                "quality of assessments: pods with focus lost less individual caseloads",
                                POINTS,
                                trial.difference("Pods, focus lost", "Individual caseloads", "assessment_quality")),
                        less(
                                "assessments on time: pods with focus lost less individual caseloads",
                                POINTS,
                                trial.difference("Pods, focus lost", "Individual caseloads", "assessments_on_time")),
                        more(
                                "assessments on time: basics kept less focus lost",
                                POINTS,
                                trial.difference("Pods, basics kept", "Pods, focus lost", "assessments_on_time")),
                        more(
                                "assessments on time: focus lost but watched less focus lost",
                                POINTS,
                                trial.difference(
                                        "Pods, focus lost, watched", "Pods, focus lost", "assessments_on_time"))));
    }

    private static Hypothesis h2() {
        return new Hypothesis(
                "H2",
                "Pods that are closely monitored are faster and better than pods that are not, and more monitoring helps less and less.",
                "Inspection of Hackney, 21 September 2016: units whose consultant watched timeliness finished assessments faster and better",
                "h02-monitoring.yaml",
                "That the effect of monitoring on grip saturates is an assumption (`monitoring.saturation`); the effect of grip on decisions is not.",
                Remark.on(
                        "Monitoring makes pods faster, and each further dose does less; quality goes down a little where Hackney saw it go up. In the model more grip means that visits beyond the fewest are dropped before the limit, and nothing makes an assessment better because somebody watches its date. In Hackney those who watched may have been the better leaders: leaders who are good at both are not in the model.",
                        HOLDS,
                        DOES_NOT_HOLD,
                        HOLDS),
                trial -> List.of(
                        more(
                                "assessments on time: close less no monitoring",
                                POINTS,
                                trial.difference("Close", "Not monitored", "assessments_on_time")),
                        more(
                                "quality of assessments: close less no monitoring",
                                POINTS,
                                trial.difference("Close", "Not monitored", "assessment_quality")),
                        more(
                                "assessments on time: first half of the dose less second half",
                                POINTS,
                                minus(
                                        trial.difference("Half", "Not monitored", "assessments_on_time"),
                                        trial.difference("Close", "Half", "assessments_on_time")))));
    }

    private static Hypothesis h3() {
        return new Hypothesis(
                "H3",
                "Removing hand-offs between teams saves more changes of worker than halving turnover.",
                "Stability Index 2019: over half of changes coincide with a team transfer; Ofsted's commentary",
                "h03-hand-offs.yaml",
                NOTHING,
                Remark.NONE,
                trial -> List.of(
                        less(
                                "changes of worker: one worker throughout less as now",
                                CHANGES,
                                trial.difference("One worker throughout", "As now", "worker_changes_per_child_year")),
                        less(
                                "changes of worker: one worker throughout less turnover halved",
                                CHANGES,
                                trial.difference(
                                        "One worker throughout", "Turnover halved", "worker_changes_per_child_year"))));
    }

    private static Hypothesis h4() {
        return new Hypothesis(
                "H4",
                "When workers leave, families in pods lose less: contact with somebody they know falls less than with the same worker, and less than under individual caseloads.",
                "Evaluation of Hackney's units 2010: families reached another member they knew",
                "h04-shared-families.yaml",
                NOTHING,
                Remark.on(
                        "In pods far more families keep somebody they know than keep the same worker. Whether the fall is smaller than under individual caseloads is not clear: a relationship counts from a strength that a colleague's occasional visit seldom reaches. What a pod saves is reading-in (`pods.shared-knowledge`), which this measure does not see.",
                        UNCLEAR,
                        HOLDS),
                trial -> List.of(
                        more(
                                "fall of contact with a worker the family knows, individual less pods",
                                POINTS,
                                minus(
                                        trial.difference(
                                                "Individual, few leave",
                                                "Individual, many leave",
                                                "known_worker_contact_percent"),
                                        trial.difference(
                                                "Pods, few leave",
                                                "Pods, many leave",
                                                "known_worker_contact_percent"))),
                        more(
                                "in pods: fall of having the same worker for a year less fall of contact with a known one",
                                POINTS,
                                minus(
                                        trial.difference(
                                                "Pods, few leave", "Pods, many leave", "same_worker_12_months_percent"),
                                        trial.difference(
                                                "Pods, few leave",
                                                "Pods, many leave",
                                                "known_worker_contact_percent")))));
    }

    private static Hypothesis h5() {
        return new Hypothesis(
                "H5",
                "Small units with scarce skill and a duty week have a longer tail of late work, and vacancies make it worse.",
                "Hackney 2010: two members of a unit could do section 47 enquiries; Stoke 2015: caseloads peak after the duty week; Brighton 2018",
                "h05-small-units.yaml",
                NOTHING,
                Remark.on(
                        "Small units have the longer tail. Whether vacancies make it worse cannot be told: with a fifth of its posts open and uncovered an authority of this size differs more from run to run than pods do from each other.",
                        HOLDS,
                        UNCLEAR),
                trial -> List.of(
                        more(
                                "assessments of 51 working days and more: small less large units, filled",
                                POINTS,
                                minus(
                                        trial.fromBand("Small, filled", "assessment_days", 10),
                                        trial.fromBand("Large, filled", "assessment_days", 10))),
                        more(
                                "the same with vacancies, less the same filled",
                                POINTS,
                                minus(
                                        minus(
                                                trial.fromBand("Small, vacancies", "assessment_days", 10),
                                                trial.fromBand("Large, vacancies", "assessment_days", 10)),
                                        minus(
                                                trial.fromBand("Small, filled", "assessment_days", 10),
                                                trial.fromBand("Large, filled", "assessment_days", 10))))));
    }

    private static Hypothesis h6() {
        return new Hypothesis(
                "H6",
                "What pods do to timely decisions depends on caseload, oversight and partners: there is no effect that holds everywhere.",
                "Inspections of Windsor and Maidenhead 2015, Brighton 2018, Hull 2015, Medway 2019, Somerset 2015",
                "h06-foundations-of-pods.yaml",
                NOTHING,
                Remark.on(
                        "The foundations matter, but the other way about than was said: pods gain more assessments on time on bad foundations than on good ones. So it is in an authority of full size: they gain seven points on bad foundations, and lose a point on good ones that chance may make ([foundations](studies/foundations.md)).",
                        DOES_NOT_HOLD),
                trial -> List.of(more(
                        "effect of pods on assessments on time: on good foundations less on bad ones",
                        POINTS,
                        minus(
                                trial.difference("Good, pods", "Good, individual", "assessments_on_time"),
                                trial.difference("Bad, pods", "Bad, individual", "assessments_on_time")))));
    }

    private static Hypothesis h7() {
        return new Hypothesis(
                "H7",
                "A model that is dropped in reaches little fidelity, does little on average and very different things from place to place; brought in whole it reaches more, later.",
                "Ofsted's commentary; Signs of Safety pilots: no effect on average and a wide spread",
                "h07-dropped-or-whole.yaml",
                "That directors differ in how far they back a model of their own accord is an assumption (`fidelity.commitment-spread`), the same in both arms.",
                Remark.on(
                        "Fidelity and its spread come out as stated. Dropping the model in makes relationships a little weaker, by less than is called a difference. Whether they are stronger in the third year where it is brought in whole is not clear, nor whether what it does to assessments on time spreads more between authorities where it is dropped in.",
                        HOLDS,
                        HOLDS,
                        HOLDS,
                        UNCLEAR,
                        HOLDS,
                        UNCLEAR),
                trial -> List.of(
                        more(
                                "fidelity in the third year: whole system less dropped in",
                                POINTS,
                                minus(
                                        trial.months("Whole system", "fidelity", 24, 36),
                                        trial.months("Dropped in", "fidelity", 24, 36))),
                        less(
                                "fidelity in the first half-year: whole system less dropped in",
                                POINTS,
                                minus(
                                        trial.months("Whole system", "fidelity", 0, 6),
                                        trial.months("Dropped in", "fidelity", 0, 6))),
                        none(
                                "strength of relationships in the third year: dropped in less as now",
                                INDEX,
                                minus(
                                        trial.months("Dropped in", "relationship_strength", 24, 36),
                                        trial.months("As now", "relationship_strength", 24, 36)),
                                0.02),
                        more(
                                "strength of relationships in the third year: whole system less dropped in",
                                INDEX,
                                minus(
                                        trial.months("Whole system", "relationship_strength", 24, 36),
                                        trial.months("Dropped in", "relationship_strength", 24, 36))),
                        spreadMore(
                                "spread of fidelity between authorities: dropped in over whole system",
                                trial.months("Dropped in", "fidelity", 24, 36),
                                trial.months("Whole system", "fidelity", 24, 36)),
                        spreadMore(
                                "spread between authorities of the effect on assessments on time: dropped in over whole system",
                                minus(
                                        trial.months("Dropped in", "assessments_on_time", 0, 36),
                                        trial.months("As now", "assessments_on_time", 0, 36)),
                                minus(
                                        trial.months("Whole system", "assessments_on_time", 0, 36),
                                        trial.months("As now", "assessments_on_time", 0, 36)))));
    }

    private static Hypothesis h8() {
        return new Hypothesis(
                "H8",
                "Decisions first get later and then recover or do better: a J-curve, less deep with preparation, clear messages and cover.",
                "Ofsted's commentary: not a quick win; inspections of York 2017, Milton Keynes and Suffolk 2016, Dorset 2021",
                "h08-j-curve.yaml",
                "That a change holds attention, and that restructures and training cost hours, are assumptions (`rollout.attention`, `rollout.disruption`).",
                Remark.on(
                        "Where nothing softens it, the curve goes down and up again as stated. A whole-system programme as its card has it does not dip: kept-up basics, monthly monitoring and cover hold the deadlines, and in the average authority at full size (study of models and strategies) more assessments are on time from the first half-year; what starts slowly there is fidelity. So in this model the J-curve in timeliness is the mark of a change that is not prepared.",
                        DOES_NOT_HOLD,
                        HOLDS,
                        HOLDS,
                        HOLDS,
                        HOLDS),
                trial -> List.of(
                        less(
                                "assessments on time in the first year with the model: whole system less as now",
                                POINTS,
                                against(trial, "Whole system", 6, 18)),
                        more(
                                "assessments on time in the fifth year less the first with the model, whole system",
                                POINTS,
                                minus(against(trial, "Whole system", 48, 60), against(trial, "Whole system", 6, 18))),
                        less(
                                "assessments on time in the two years from taking up: little less much preparation and cover",
                                POINTS,
                                minus(
                                        against(trial, "Little preparation and cover", 1, 25),
                                        against(trial, "Much preparation and cover", 12, 36))),
                        less(
                                "the same: nothing that softens it less as the card has it",
                                POINTS,
                                minus(
                                        against(trial, "Nothing that softens it", 1, 25),
                                        against(trial, "Whole system", 6, 30))),
                        more(
                                "assessments on time in the fifth year less the first with the model, nothing that softens it",
                                POINTS,
                                minus(
                                        against(trial, "Nothing that softens it", 48, 60),
                                        against(trial, "Nothing that softens it", 1, 13)))));
    }

    private static double[] against(HypothesisTrial trial, String arm, int from, int to) {
        return minus(
                trial.months(arm, "assessments_on_time", from, to),
                trial.months("As now", "assessments_on_time", from, to));
    }

    private static Hypothesis h9() {
        return new Hypothesis(
                "H9",
                "The same model brought in the same way takes on good foundations and does not on bad ones.",
                "Ofsted's commentary: stable workforce, manageable caseloads, frequent supervision, effective oversight",
                "h09-foundations.yaml",
                NOTHING,
                Remark.on(
                        "Fidelity depends on the foundations as stated; whether what the model does to assessments in its first year depends on them is not clear. What it does to relationships in the third year is the other way round: it is better on bad foundations than on good ones. Part of it are the weekly meetings: on good foundations there is time with families for their hours to come off, and meetings every four weeks cost less of it.",
                        HOLDS,
                        DOES_NOT_HOLD,
                        UNCLEAR,
                        HOLDS),
                trial -> List.of(
                        more(
                                "fidelity in the third year: good less bad foundations",
                                POINTS,
                                minus(
                                        trial.months("Good, with the model", "fidelity", 24, 36),
                                        trial.months("Bad, with the model", "fidelity", 24, 36))),
                        more(
                                "effect on strength of relationships in the third year: good less bad foundations",
                                INDEX,
                                minus(
                                        effect(trial, "Good", "relationship_strength"),
                                        effect(trial, "Bad", "relationship_strength"))),
                        more(
                                "effect on assessments on time in the first year: good less bad foundations",
                                POINTS,
                                minus(
                                        early(trial, "Good", "assessments_on_time"),
                                        early(trial, "Bad", "assessments_on_time"))),
                        more(
                                "strength of relationships in the third year on good foundations: rarer less weekly meetings",
                                INDEX,
                                minus(
                                        trial.months("Good, with rarer meetings", "relationship_strength", 24, 36),
                                        trial.months("Good, with the model", "relationship_strength", 24, 36)))));
    }

    private static double[] effect(HypothesisTrial trial, String foundations, String measure) {
        return minus(
                trial.months(foundations + ", with the model", measure, 24, 36),
                trial.months(foundations + ", as now", measure, 24, 36));
    }

    private static double[] early(HypothesisTrial trial, String foundations, String measure) {
        return minus(
                trial.months(foundations + ", with the model", measure, 0, 12),
                trial.months(foundations + ", as now", measure, 0, 12));
    }

    private static Hypothesis h10() {
        return new Hypothesis(
                "H10",
                "Strain, leaving and agency feed each other without any direct arc from caseload to leaving.",
                "Official workforce figures 2016-2025; Kim and Kao 2014: no direct effect of caseload on leaving",
                "h10-vicious-circle.yaml",
                "How strongly strain or caseload make people leave is assumed (`strain.leaving-effect`, `strain.caseload-effect`): the arc is a lever, not a finding.",
                Remark.on(
                        "Strain makes people leave, and leaving brings agency. That the circle closes, that leaving raises strain again, does not come out at this size of the arc: agency cover takes the load before colleagues feel it.",
                        HOLDS,
                        UNCLEAR,
                        HOLDS),
                trial -> List.of(
                        more(
                                "turnover: through strain less no arc",
                                POINTS,
                                trial.difference("Through strain", "No arc", "turnover_rate_fte")),
                        more(
                                "strain: through strain less no arc",
                                "strain, from 0",
                                trial.difference("Through strain", "No arc", "strain")),
                        more(
                                "agency: through strain less no arc",
                                POINTS,
                                trial.difference("Through strain", "No arc", "agency_rate_fte"))));
    }

    private static Hypothesis h11() {
        return new Hypothesis(
                "H11",
                "Supervision buffers what load does to workers, speeds stuck decisions, and is crowded out first when managers are short of time.",
                "Mor Barak and others 2009 (r = 0.3 to 0.4); inspection reports 2018-2025",
                "h11-supervision.yaml",
                "That weeks without supervision wear workers out is an assumption (`strain.unsupported-weight`).",
                Remark.on(
                        "Supervision protects workers, speeds decisions and is the first thing to go. Whether it dampens what load does to leaving is not clear from as many runs.",
                        HOLDS,
                        UNCLEAR,
                        HOLDS,
                        HOLDS),
                trial -> List.of(
                        less(
                                "strain: supervised less unsupervised, loaded",
                                "strain, from 0",
                                trial.difference("Supervised, loaded", "Unsupervised, loaded", "strain")),
                        less(
                                "turnover that load adds: supervised less unsupervised",
                                POINTS,
                                minus(
                                        trial.difference("Supervised, loaded", "Supervised", "turnover_rate_fte"),
                                        trial.difference("Unsupervised, loaded", "Unsupervised", "turnover_rate_fte"))),
                        less(
                                "wait for decisions: supervised less unsupervised",
                                DAYS,
                                trial.difference("Supervised", "Unsupervised", "decision_wait_days")),
                        less(
                                "supervision on time: managers short of time less as now",
                                POINTS,
                                trial.difference("Managers short of time", "As now", "supervision_on_time"))));
    }

    private static Hypothesis h12() {
        return new Hypothesis(
                "H12",
                "Work on time is lost before a worker has gone, so turnover costs more than hand-overs.",
                "A US state: odds of timely discharge 28 to 55 % lower in the year before the worker leaves (SSWR 2025)",
                "h12-leaving-casts-a-shadow.yaml",
                "That workers slow down once they have given notice is assumed (`workforce.slow-down`); how much children wait for it comes out.",
                Remark.NONE,
                trial -> List.of(
                        less(
                                "visits on protection plans on time: slowing down less not",
                                POINTS,
                                trial.difference("Slowing down", "No slowing down", "cp_visits_on_time")),
                        more(
                                "drift: slowing down less not",
                                "days per child-month",
                                trial.difference("Slowing down", "No slowing down", "drift_days_per_child_month"))));
    }

    private static Hypothesis h13() {
        return new Hypothesis(
                "H13",
                "Making the first step faster without capacity further down moves the queue and makes the way as a whole longer.",
                "Wakefield 2018: decisions in a day rose from 43 to 82 %, families passed on doubled, delayed assessments followed",
                "h13-bottleneck.yaml",
                NOTHING,
                Remark.on(
                        "More referrals are decided on time. Whether families then wait longer for a worker, or the way as a whole gets longer, is not clear. The wait for a worker did get longer while every team kept its vacant posts; now they move to where most is to do (`allocation.post-moves`), and which of the newer rules takes the queue away was not tried. In Wakefield the faster front door also let more families through, which nobody decides here.",
                        HOLDS,
                        UNCLEAR,
                        UNCLEAR),
                trial -> List.of(
                        more(
                                "referrals decided on time: quick less slow front door",
                                POINTS,
                                trial.difference("Quick front door", "Slow front door", "referral_decisions_on_time")),
                        more(
                                "waiting for the worker: quick less slow front door",
                                "days per child-year",
                                trial.difference(
                                        "Quick front door", "Slow front door", "waiting_worker_days_per_child_year")),
                        more(
                                "waiting, all queues: quick less slow front door",
                                "days per child-year",
                                trial.difference(
                                        "Quick front door", "Slow front door", "waiting_days_per_child_year"))));
    }

    private static Hypothesis h14() {
        return new Hypothesis(
                "H14",
                "Without a deadline assessments have more visits and better quality and take longer; less so where caseloads are low.",
                "Eight authorities in 2011-12: assessments with three or more visits rose from 35 to 72 %",
                "h14-relaxed-deadlines.yaml",
                NOTHING,
                Remark.NONE,
                trial -> List.of(
                        more(
                                "assessments with three or more visits: no limit less limit",
                                POINTS,
                                trial.difference(
                                        "No limit to speak of", "Limit, as now", "assessments_with_3_visits_percent")),
                        more(
                                "quality of assessments: no limit less limit",
                                POINTS,
                                trial.difference("No limit to speak of", "Limit, as now", "assessment_quality")),
                        more(
                                "longest quarter of assessments: no limit less limit",
                                DAYS,
                                trial.difference("No limit to speak of", "Limit, as now", "assessment_days_p75")),
                        less(
                                "what that adds with a third more workers less what it adds now",
                                DAYS,
                                minus(
                                        trial.difference(
                                                "No limit to speak of, more workers",
                                                "Limit, more workers",
                                                "assessment_days_p75"),
                                        trial.difference(
                                                "No limit to speak of", "Limit, as now", "assessment_days_p75")))));
    }

    private static Hypothesis h15() {
        return new Hypothesis(
                "H15",
                "A critical inspection is followed by years of vacancies and agency, and by late work.",
                "Official figures around inspections 2018-2025: turnover, agency and timeliness by grade",
                "h15-inspection.yaml",
                "That a critical judgement makes people leave and posts harder to fill is assumed (`shocks`); how long the vacancies, the agency and the late work last comes out.",
                Remark.on(
                        "Vacancies and agency last for years. Work is not late afterwards: more assessments are on time than without the inspection. It is answered (`inspection.answered`) by monitoring until a judgement that is not critical and by posts that come with intervention, and agency covers what permanent workers leave. In the official figures late work goes with a critical grade, but late work is also what such a judgement is made for.",
                        HOLDS,
                        HOLDS,
                        DOES_NOT_HOLD),
                trial -> List.of(
                        more(
                                "vacancies in the third year: inspection less as now",
                                POINTS,
                                minus(
                                        trial.months("Critical inspection", "vacancy_rate_fte", 24, 36),
                                        trial.months("As now", "vacancy_rate_fte", 24, 36))),
                        more(
                                "agency in the third year: inspection less as now",
                                POINTS,
                                minus(
                                        trial.months("Critical inspection", "agency_rate_fte", 24, 36),
                                        trial.months("As now", "agency_rate_fte", 24, 36))),
                        less(
                                "assessments on time in the second and third year: inspection less as now",
                                POINTS,
                                minus(
                                        trial.months("Critical inspection", "assessments_on_time", 12, 36),
                                        trial.months("As now", "assessments_on_time", 12, 36)))));
    }

    private static Hypothesis h16() {
        return new Hypothesis(
                "H16",
                "Halving turnover alone leaves most of the children who have three or more workers in a year.",
                "Stability Index 2019; reasons for a new worker, England 2024 and 2025",
                "h16-turnover-halved.yaml",
                NOTHING,
                Remark.NONE,
                trial -> List.of(
                        less(
                                "looked-after children with three or more workers: turnover halved less as now",
                                POINTS,
                                trial.difference("Turnover halved", "As now", "three_or_more_workers_percent")),
                        more(
                                "the same with turnover halved, less half of what there is now",
                                POINTS,
                                minus(
                                        trial.of("Turnover halved", "three_or_more_workers_percent"),
                                        times(0.5, trial.of("As now", "three_or_more_workers_percent"))))));
    }

    private static Hypothesis h17() {
        return new Hypothesis(
                "H17",
                "Scarce leads limit how fast a model spreads; going ahead without them dilutes it, and waiting pays.",
                "Hackney 2010: 9 of 45 consultants were found inside; roll-out over three years at the pace of recruitment",
                "h17-scarce-leads.yaml",
                "That a manager without the skill passes less on is assumed (`fidelity.unskilled-lead`).",
                Remark.on(
                        "Leads limit the pace, and going ahead without them dilutes. Waiting pays in fidelity in the end, if leads are also hired from outside (`rollout.lead-hiring`, from Hackney's three years). In assessments on time it does not pay: teams that wait go without what pods do for decisions, which in this model hardly depends on skill. With leads grown inside alone most teams would still wait after four years.",
                        HOLDS,
                        HOLDS,
                        HOLDS,
                        DOES_NOT_HOLD),
                trial -> List.of(
                        less(
                                "fidelity in the second year, staggered: few leads less plenty",
                                POINTS,
                                minus(
                                        trial.months("Few, staggered", "fidelity", 12, 24),
                                        trial.months("Plenty, staggered", "fidelity", 12, 24))),
                        less(
                                "fidelity in the second year, all at once: few leads less plenty",
                                POINTS,
                                minus(
                                        trial.months("Few, all at once", "fidelity", 12, 24),
                                        trial.months("Plenty, all at once", "fidelity", 12, 24))),
                        more(
                                "fidelity in the fourth year, staggered less all at once: with few leads less with plenty",
                                POINTS,
                                minus(lateFidelity(trial, "Few"), lateFidelity(trial, "Plenty"))),
                        more(
                                "assessments on time with few leads: staggered less all at once",
                                POINTS,
                                trial.difference("Few, staggered", "Few, all at once", "assessments_on_time"))));
    }

    private static double[] lateFidelity(HypothesisTrial trial, String leads) {
        return minus(
                trial.months(leads + ", staggered", "fidelity", 36, 48),
                trial.months(leads + ", all at once", "fidelity", 36, 48));
    }

    private static Hypothesis h18() {
        return new Hypothesis(
                "H18",
                "Agency cover protects caseloads and deadlines and costs children changes of worker.",
                "Official workforce figures 2017-2025; Longitudinal Study of social workers",
                "h18-agency.yaml",
                NOTHING,
                Remark.on(
                        "Caseloads and deadlines are protected as stated. Whether cover costs children changes of worker is not clear: families without a worker change too, when one comes.",
                        HOLDS,
                        HOLDS,
                        UNCLEAR),
                trial -> List.of(
                        less(
                                "caseload: covered less open",
                                "children per FTE",
                                trial.difference("Vacancies covered", "Vacancies left open", "caseload_fte")),
                        more(
                                "assessments on time: covered less open",
                                POINTS,
                                trial.difference("Vacancies covered", "Vacancies left open", "assessments_on_time")),
                        more(
                                "changes of worker: covered less open",
                                CHANGES,
                                trial.difference(
                                        "Vacancies covered", "Vacancies left open", "worker_changes_per_child_year"))));
    }

    private static Hypothesis h19() {
        return new Hypothesis(
                "H19",
                "Reflection without challenge lets children stay in need longer before they are protected.",
                "Ofsted's commentary: over-optimism, focus on adults; inspection of Hackney 2019",
                "h19-optimism.yaml",
                "That reflection without challenge explains concerns away is an assumption (`effects.optimism`): the first claim follows from it and is no finding; what it does to plans and enquiries comes out.",
                Remark.on(
                        "Concerns wait for longer, as assumed, and challenge undoes it. Whether plans get longer for it is not clear.",
                        HOLDS,
                        HOLDS,
                        UNCLEAR),
                trial -> List.of(
                        more(
                                "wait from a concern to the strategy discussion: without challenge less none",
                                DAYS,
                                trial.difference("Reflection without challenge", "No reflection", "escalation_days")),
                        less(
                                "the same: with challenge less without",
                                DAYS,
                                trial.difference(
                                        "Reflection with challenge",
                                        "Reflection without challenge",
                                        "escalation_days")),
                        more(
                                "median length of child in need plans: without challenge less none",
                                "calendar days",
                                trial.difference(
                                        "Reflection without challenge", "No reflection", "cin_plan_days_p50"))));
    }

    private static Hypothesis h20() {
        return new Hypothesis(
                "H20",
                "A short monitoring loop stops slippage; a long one lets it swing.",
                "Ofsted's commentary: monitor for unintended effects and remedy them quickly",
                "h20-prompt-remedy.yaml",
                NOTHING,
                Remark.NONE,
                trial -> List.of(
                        more(
                                "assessments on time: every 4 weeks less nobody looks",
                                POINTS,
                                trial.difference("Every 4 weeks", "Nobody looks", "assessments_on_time")),
                        more(
                                "assessments on time: every 4 weeks less every 52",
                                POINTS,
                                trial.difference("Every 4 weeks", "Every 52 weeks", "assessments_on_time")),
                        more(
                                "swing of assessments on time from month to month: every 52 weeks less every 4",
                                POINTS,
                                minus(
                                        trial.unsteadiness("Every 52 weeks", "assessments_on_time"),
                                        trial.unsteadiness("Every 4 weeks", "assessments_on_time")))));
    }

    private static Hypothesis h21() {
        return new Hypothesis(
                "H21",
                "Getting more assessments done on time does not by itself bring fewer families back, and can lower quality.",
                "Re-referral was 21.5 to 22.7 % for ten years whatever timeliness did (correlation 0.02 between authorities)",
                "h21-on-time-alone.yaml",
                NOTHING,
                Remark.NONE,
                trial -> List.of(
                        more(
                                "assessments on time: everything for the deadline less as now",
                                POINTS,
                                trial.difference("Everything for the deadline", "As now", "assessments_on_time")),
                        less(
                                "quality of assessments: everything for the deadline less as now",
                                POINTS,
                                trial.difference("Everything for the deadline", "As now", "assessment_quality")),
                        more(
                                "families that come back within a year, less the least that would count as an improvement (minus 0.5)",
                                POINTS,
                                plus(
                                        0.5,
                                        trial.difference(
                                                "Everything for the deadline", "As now", "rereferral_percent")))));
    }

    private static double[] plus(double summand, double[] values) {
        return java.util.Arrays.stream(values).map(value -> value + summand).toArray();
    }

    private static Hypothesis h22() {
        return new Hypothesis(
                "H22",
                "Added roles relieve workers; training alone does not.",
                "Hertfordshire Family Safeguarding 2015-2017: protection plans halved with adult specialists in the teams",
                "h22-capacity.yaml",
                NOTHING,
                Remark.NONE,
                trial -> List.of(
                        less(
                                "caseload: training and specialists less as now",
                                "children per FTE",
                                trial.difference("Training and specialists", "As now", "caseload_fte")),
                        less(
                                "caseload: training and specialists less training only",
                                "children per FTE",
                                trial.difference("Training and specialists", "Training only", "caseload_fte")),
                        less(
                                "children on protection plans: training and specialists less as now",
                                "children",
                                trial.difference("Training and specialists", "As now", "cpp_at_31_march")),
                        none(
                                "caseload: training only less as now",
                                "children per FTE",
                                trial.difference("Training only", "As now", "caseload_fte"),
                                0.5)));
    }

    private static Hypothesis h23() {
        return new Hypothesis(
                "H23",
                "Thresholds that rise with pressure turn families away, who come back later.",
                "Hood and others 2019: demand management makes problems worse",
                "h23-rationing.yaml",
                "That thresholds rise with load is assumed (`pathway.rationing`), and that needy families return (`returns.turned-away-effect`); how many there are comes out.",
                Remark.NONE,
                trial -> List.of(
                        more(
                                "assessed and found not in need: what a surge adds, thresholds that rise less fixed",
                                "per 100 referrals",
                                minus(
                                        trial.difference(
                                                "Surge, thresholds rise",
                                                "As now, thresholds rise",
                                                "not_in_need_percent"),
                                        trial.difference(
                                                "Surge, thresholds fixed",
                                                "As now, thresholds fixed",
                                                "not_in_need_percent"))),
                        more(
                                "families that come back within a year: what a surge adds, thresholds that rise less fixed",
                                POINTS,
                                minus(
                                        trial.difference(
                                                "Surge, thresholds rise",
                                                "As now, thresholds rise",
                                                "rereferral_percent"),
                                        trial.difference(
                                                "Surge, thresholds fixed",
                                                "As now, thresholds fixed",
                                                "rereferral_percent"))),
                        less(
                                "caseload under a surge: thresholds that rise less fixed",
                                "children per FTE",
                                trial.difference(
                                        "Surge, thresholds rise", "Surge, thresholds fixed", "caseload_fte"))));
    }
}
