"""For people who write rules: pages made from the rules, and the skeleton of a new one."""
