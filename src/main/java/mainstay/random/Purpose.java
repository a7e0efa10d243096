package mainstay.random;

/**
 * What a draw decides. The code is part of every key and therefore permanent: a new purpose takes a new number, a
 * retired one keeps its number for ever.
 */
public enum Purpose {
    FAMILIES_REFERRED(1),
    SIBLINGS(2),
    NEED(3),
    BIRTH(4),
    REFERRAL_TIME_OF_DAY(5),
    NO_FURTHER_ACTION(6),
    EMERGENCY(7),
    NOT_IN_NEED(8),
    PLAN_AFTER_ASSESSMENT(9),
    SECTION_47_IN_ASSESSMENT(10),
    SECTION_47_DAY(11),
    SECTION_47_CONFERENCE(12),
    CONFERENCE_PLAN(13),
    STEP_DOWN(14),
    CRISIS(15),
    CARE_ENTRY(16),
    COURT(17),
    SHORT_STAY(18),
    STAY_LENGTH(19),
    RETURNS(20),
    RETURN_DELAY(21),
    RETURN_NEED(22),
    PREMATURE_CLOSURE(23),
    DUTY_HOURS(24),
    PARTNER_INFORMATION(25),
    FAMILY_AVAILABLE(26),
    SALIENCE(27),
    PICK_RULE(28),
    CONFERENCE_SLOT(29),
    CONFERENCE_POSTPONED(30),
    DECISION_TIME_OF_DAY(31),
    POD_RECORDS_DECISION(32),
    SUPERVISION_HELD(33),
    SUPERVISION_OFFSET(34),
    WORKER_LEAVES(35),
    WORKER_DESTINATION(36),
    WORKER_MOVES_INSIDE(37),
    WORKER_DIES(38),
    TIME_TO_FILL(40),
    NEWLY_QUALIFIED(41),
    PART_TIME(42),
    GRADE(43),
    INITIAL_TENURE(44),
    INITIALLY_VACANT(45),
    AGENCY_COVERS(46),
    AGENCY_LEAVES(48),
    SHORT_SICKNESS(49),
    LONG_ABSENCE(50),
    ABSENCE_LENGTH(51),
    LEAVE_WEEKS(52),
    MANAGER_LEAVES(53),
    MANAGER_FILLED(54),
    RESTRUCTURE(55),
    FAMILY_MOVED(56),
    FAMILY_ASKS(57),
    RETURNED_TO_WORKER(58),
    INITIAL_ELAPSED(60),
    INITIAL_PROGRESS(61),
    JOINT_VISIT(63),
    SERVICE_TIME(64),
    TRAINING_DAYS(66),
    MANAGER_TIME_OF_DAY(67),
    ASSESSMENT_DEPTH(68),
    MANAGER_ABSENT(69),
    REFERRAL_AVERTED(70),
    FAMILY_CONFERENCE(71),
    CONCERN_SEEN(72),
    ASSESSMENT_QUALITY(73),
    TRAINING_DAY(74),
    REFRESHER_DAY(75),
    LEADER_LEAVES(76),
    LEADER_FILLED(77),
    LEADER_COMMITMENT(78),
    TEAM_ORDER(79),
    SKILLED_LEAD(80),
    FAMILY_REGROUPED(81),
    VISIT_PLANNED(82),
    REVIEW_PLANNED(83),
    CONFERENCE_REBOOKED(84),
    CLEAR_AT_ONCE(85),
    DUTY_COVER(86),
    FAMILY_AREA(110),
    PART_LOAD(111),
    PART_OF_LOAD(112),
    WORKER_TRUSTED(113),
    /** Of a design, not of an authority, as are all below: points and steps of a calibration. */
    CALIBRATION_DESIGN(90),
    CALIBRATION_SEARCH(91),
    CALIBRATION_CHAIN(92),
    /** The trajectories of a screening. */
    SCREENING_TRAJECTORY(201),
    /** The points at which Sobol indices are taken, and which of their rows a resample holds. */
    VARIANCE_DESIGN(211),
    VARIANCE_RESAMPLE(212),
    /** The futures of a sweep. */
    FUTURES_DESIGN(221),
    /** How referrals and posts of a place in a score move from year to year. */
    YEARLY_MOVE(231);

    private final long code;

    Purpose(int code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
