import { expect, it } from "vitest";
import { cutsLink } from "./links";
import { needles } from "./needles";

const cuts = (before: string, after: string, link: string) => cutsLink(before, [link], needles(before, after)!);

it.each([
  ["words beside a link change", "See the repo on GitHub", "See the code on GitHub", "GitHub", false],
  ["words within a link change", "See my old project page", "See my new project page", "my old project page", false],
  ["a change begins before a link and ends in it", "See old project", "See it", "old project", false],
  ["a change goes over a link's start", "Responsible for building Search service", "Built service", "Search service", true],
  ["words are added right after a link", "On GitHub", "On GitHub daily", "GitHub", true],
  ["the link's words stand twice", "Go and Go", "Go and Rust", "Go", true],
])("when %s", (_, before, after, link, expected) => {
  expect(cuts(before, after, link)).toBe(expected);
});
