/** Who gets which family: allocation, hand-overs with their reason, rebalancing, requests. */
package mainstay.model.allocation;
