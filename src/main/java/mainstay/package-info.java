/** What-if simulation for children's social care. */
package mainstay;
