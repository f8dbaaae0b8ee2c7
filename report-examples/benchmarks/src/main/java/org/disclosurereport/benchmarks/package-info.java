/**
 * The hot paths, each beside a floor (what cannot be avoided) and beside a peer (what a user would pick
 * instead), in one run, so that ratios can be quoted. Every candidate is checked to deliver the same data
 * before it is measured.
 */
package org.disclosurereport.benchmarks;
