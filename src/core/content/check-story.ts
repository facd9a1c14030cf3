import { checkBelief, checkPictures } from './check-quiz.ts'
import type { Fault } from './fault.ts'
import type { SlideOf, StoryScene } from './lesson.ts'

type Story = SlideOf<'story'>

/** A story branches, comes back from every unsafe choice, and always ends well. */
export function checkStory(file: string, id: string, story: Story): readonly Fault[] {
  const names = new Set(story.scenes.map((scene) => scene.id))
  const reached = reachableFrom(story, story.scenes[0]!)
  return story.scenes.flatMap((scene) => {
    const where = `${id}.${scene.id}`
    const fault = (problem: string, cure: string): Fault => ({ file, id: where, problem, cure })
    const faults = targetsOf(scene)
      .filter((target) => !names.has(target))
      .map((target) =>
        fault(
          `leads to the scene "${target}", which is not there`,
          'Correct the name of the scene.',
        ),
      )
    if (scene.then && scene.choices) {
      faults.push(
        fault('has both "then" and "choices"', 'Keep one: a scene leads on, or the child chooses.'),
      )
    }
    if (!reached.has(scene)) {
      faults.push(
        fault(
          'no way through the story leads here',
          'Lead a choice or a "then" to it, or remove it.',
        ),
      )
    } else if (![...reachableFrom(story, scene)].some(isEnding)) {
      faults.push(
        fault(
          'no ending can be reached from here',
          'Lead it on to a scene without "then" and choices.',
        ),
      )
    }
    return [...faults, ...checkChoices(file, where, story, scene)]
  })
}

function checkChoices(
  file: string,
  id: string,
  story: Story,
  { choices }: StoryScene,
): readonly Fault[] {
  if (!choices) {
    return []
  }
  const pictures = choices.map(({ picture }) => picture)
  return [
    ...checkPictures(file, id, 'choices', pictures),
    ...(choices.some(({ safe }) => safe)
      ? []
      : [{ file, id, problem: 'no choice is safe', cure: 'Offer at least one safe act.' }]),
    ...choices.flatMap((choice) => [
      ...checkBelief(file, `${id}.${choice.id}`, choice.safe, choice.belief),
      ...(choice.safe || !endsWithoutChoice(story, choice.to)
        ? []
        : [
            {
              file,
              id: `${id}.${choice.id}`,
              problem: 'an unsafe choice leads to an ending with no safe choice between',
              cure: 'Lead it to a calm scene that goes back to the choice.',
            },
          ]),
    ]),
  ]
}

/** Whether the story runs to an ending from here by itself, so that nobody chooses again. */
function endsWithoutChoice(story: Story, start: string): boolean {
  const passed = new Set<StoryScene>()
  let scene = sceneNamed(story, start)
  while (scene && !scene.choices && scene.then && !passed.has(scene)) {
    passed.add(scene)
    scene = sceneNamed(story, scene.then)
  }
  return scene !== undefined && isEnding(scene)
}

function reachableFrom(story: Story, start: StoryScene): ReadonlySet<StoryScene> {
  const reached = new Set([start])
  // A set also visits what is added while it is walked.
  for (const scene of reached) {
    for (const target of targetsOf(scene)) {
      const next = sceneNamed(story, target)
      if (next) {
        reached.add(next)
      }
    }
  }
  return reached
}

function targetsOf(scene: StoryScene): readonly string[] {
  return [...(scene.choices ?? []).map(({ to }) => to), ...(scene.then ? [scene.then] : [])]
}

function isEnding(scene: StoryScene): boolean {
  return !scene.choices && !scene.then
}

function sceneNamed(story: Story, id: string): StoryScene | undefined {
  return story.scenes.find((scene) => scene.id === id)
}
