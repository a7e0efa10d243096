package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What people and programmes cost, in pounds of 2025. */
public final class CostSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "costs",
            "What people and programmes cost, in pounds of 2025; overheads such as buildings are left out.",
            Role.PRICE);

    public static final Parameter NEWLY_QUALIFIED = SECTION.parameter(
                    "newly-qualified", "Salary of a newly qualified caseworker, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(37000)
            .atStart()
            .assumed(
                    "Medway Council pays 31,365 to 32,391 (page seen, about 2023), and national awards have followed since; 2025 figure a judgement");

    public static final Parameter EXPERIENCED = SECTION.parameter(
                    "experienced", "Salary of an experienced caseworker, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(44000)
            .atStart()
            .assumed(
                    "Medway Council pays 38,056 to 41,567 (page seen, about 2023), and national awards have followed since; 2025 figure a judgement");

    public static final Parameter SENIOR = SECTION.parameter(
                    "senior", "Salary of a senior caseworker, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(49000)
            .atStart()
            .assumed(
                    "Medway Council pays 41,568 to 46,376 (page seen, about 2023), and national awards have followed since; 2025 figure a judgement");

    public static final Parameter MANAGER = SECTION.parameter(
                    "manager", "Salary of a team manager, or of a consultant who leads a pod.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(54000)
            .atStart()
            .assumed(
                    "Medway Council pays 46,377 to 50,437 (page seen, about 2023), Sutton up to 56,172 (page seen, undated)");

    public static final Parameter DIRECTOR = SECTION.parameter(
                    "director", "Salary of the director.", Unit.POUNDS_PER_YEAR)
            .from(0, 500000)
            .defaultValue(140000)
            .atStart()
            .assumed("remembered, not seen in a source; 110,000 to 180,000 by size of authority");

    public static final Parameter COORDINATOR = SECTION.parameter(
                    "coordinator", "Salary of a coordinator of a pod.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(28600)
            .atStart()
            .assumed(
                    "spinal column point 12 from 1 April 2025 is 28,598 (National Joint Council, seen at Teach in Herts); which point is a judgement");

    public static final Parameter CLINICIAN = SECTION.parameter(
                    "clinician", "Salary of a clinician, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(55000)
            .atStart()
            .assumed("about band 8a of the health service, remembered");

    public static final Parameter SPECIALIST = SECTION.parameter(
                    "specialist", "Salary of an adult or other specialist, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(44000)
            .atStart()
            .assumed("judgement: as an experienced caseworker; health service band 6 to 7");

    public static final Parameter COACH = SECTION.parameter(
                    "coach", "Salary of a coach or trainer of the programme, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(49000)
            .atStart()
            .assumed("judgement: as a senior caseworker");

    public static final Parameter REVIEWING_OFFICER = SECTION.parameter(
                    "reviewing-officer", "Salary of a reviewing officer, whole-time.", Unit.POUNDS_PER_YEAR)
            .from(0, 200000)
            .defaultValue(54000)
            .atStart()
            .assumed("judgement: as a team manager; reviewing officers are to have the standing of one");

    public static final Parameter NATIONAL_INSURANCE = SECTION.parameter(
                    "national-insurance", "Employer's national insurance on pay above the threshold.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(15)
            .atStart()
            .measured(
                    "from April 2025 (National Insurance Contributions (Secondary Class 1 Contributions) Act 2025, explanatory notes)");

    public static final Parameter INSURANCE_THRESHOLD = SECTION.parameter(
                    "insurance-threshold",
                    "Pay of a person above which the employer pays national insurance.",
                    Unit.POUNDS_PER_YEAR)
            .from(0, 100000)
            .defaultValue(5000)
            .atStart()
            .measured(
                    "from April 2025 (National Insurance Contributions (Secondary Class 1 Contributions) Act 2025, explanatory notes)");

    public static final Parameter PENSION = SECTION.parameter(
                    "pension", "Employer's pension contribution, as a share of pay.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(21.1)
            .atStart()
            .measured(
                    "mean of the funds in England and Wales, valuation of 2022 (Local Government Pension Scheme Advisory Board)");

    public static final Parameter AGENCY_FACTOR = SECTION.parameter(
                    "agency-factor",
                    "Cost of an agency worker over that of an experienced permanent one with on-costs.",
                    Unit.NUMBER)
            .from(0, 10)
            .defaultValue(1.4)
            .atStart()
            .derived(
                    "1,800 against 1,280 pounds a week (St Helens Council, decision of October 2025): 1.41; Jersey 2019: 1.33");

    public static final Parameter RECRUITMENT = SECTION.parameter(
                    "recruitment",
                    "Cost of recruiting a permanent caseworker: advertising, agency fee, interviews, checks, induction.",
                    Unit.POUNDS)
            .from(0, 100000)
            .defaultValue(6000)
            .atStart()
            .assumed(
                    "judgement; a recruitment company took 16 to 20 % of the first salary (Swansea Council, Care Appointments)");

    public static final Parameter TRAINING_DAY = SECTION.parameter(
                    "training-day",
                    "Cost of a day of training in the practice model for one person, besides their time.",
                    Unit.POUNDS)
            .from(0, 10000)
            .defaultValue(150)
            .atStart()
            .assumed("judgement: a trainer for 2,000 to 2,500 pounds a day and 15 people");

    public static final Parameter BACKFILL_HOUR = SECTION.parameter(
                    "backfill-hour",
                    "Cost of an hour of cover that is bought in for training and disruption.",
                    Unit.POUNDS_PER_HOUR)
            .from(0, 1000)
            .defaultValue(49)
            .atStart()
            .derived(
                    "an agency worker for 1,800 pounds a week (St Helens Council, decision of October 2025) of 37 hours");

    public static final Parameter OVERTIME_PAID = SECTION.parameter(
                    "overtime-paid", "Share of hours beyond contract that are paid, at the usual rate.", Unit.PERCENT)
            .from(0, 200)
            .defaultValue(0)
            .atStart()
            .assumed("mostly unpaid or taken back later: remembered");

    private CostSettings() {}
}
