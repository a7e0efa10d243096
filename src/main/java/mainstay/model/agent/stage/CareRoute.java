package mainstay.model.agent.stage;

import mainstay.event.FamilyEvent.ClosureReason;

/** Where a stay in care leads. */
public enum CareRoute {
    /** Out of care: it is not told where to. */
    OUT(ClosureReason.LEFT_CARE),
    /** Back to the parents. */
    HOME(ClosureReason.RETURNED_HOME),
    /** To a relative, by a special guardianship or child arrangements order. */
    ORDER(ClosureReason.ORDER_TO_RELATIVE),
    ADOPTION(ClosureReason.ADOPTED),
    /** Nowhere else: every child stays until eighteen. */
    UNTIL_EIGHTEEN(ClosureReason.ALL_CHILDREN_ADULT);

    /** Why a case closes at its end. */
    public final ClosureReason closure;

    CareRoute(ClosureReason closure) {
        this.closure = closure;
    }
}
