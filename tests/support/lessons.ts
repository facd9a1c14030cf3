import type { Lesson } from '../../src/core/content/lesson.ts'

/** A small lesson with every kind of slide and question that the program shows. */
export const sampleLesson: Lesson = {
  format: 2,
  id: 'sample',
  number: 1,
  group: 'act',
  lamp: 'meadow',
  cover: 'cover',
  slides: [
    {
      id: 'opening',
      bands: ['6-9', '10-14'],
      kind: 'picture',
      picture: 'walk',
      say: ['sample.opening.1'],
    },
    {
      id: 'thing',
      bands: ['6-9', '10-14'],
      kind: 'item',
      say: ['sample.thing.1'],
      views: [
        { view: 'near', picture: 'near', say: 'sample.thing.near' },
        { view: 'met', picture: 'met', say: 'sample.thing.met' },
      ],
    },
    {
      id: 'signs',
      bands: ['6-9'],
      kind: 'hotspots',
      picture: 'signs',
      say: ['sample.signs.1'],
      spots: [{ hotspot: 'tape', say: 'sample.signs.tape' }],
    },
    {
      id: 'friend',
      bands: ['10-14'],
      kind: 'story',
      say: ['sample.friend.1'],
      scenes: [
        {
          id: 'dare',
          picture: 'dare',
          say: ['sample.friend.dare'],
          choices: [
            { id: 'return', picture: 'back', say: 'sample.friend.return', safe: true, to: 'end' },
            {
              id: 'look',
              picture: 'look',
              say: 'sample.friend.look',
              safe: false,
              belief: 'reckless',
              to: 'calm',
            },
          ],
        },
        { id: 'calm', picture: 'calm', say: ['sample.friend.calm'], then: 'dare' },
        { id: 'end', picture: 'back', say: ['sample.friend.end'] },
      ],
    },
    {
      id: 'order',
      bands: ['6-9'],
      kind: 'steps',
      say: ['sample.order.1'],
      steps: [
        { id: 'stop', picture: 'stop', say: 'messages.stop' },
        { id: 'back', picture: 'back', say: 'messages.go-back' },
        { id: 'tell', picture: 'tell', say: 'messages.tell-grown-up' },
      ],
    },
  ],
  quiz: [
    {
      id: 'what',
      bands: ['6-9', '10-14'],
      kind: 'choose-one',
      ask: ['sample.what.1'],
      options: [
        {
          id: 'stop',
          picture: 'stop',
          say: 'messages.stop',
          verdict: 'right',
          feedback: 'sample.what.stop',
        },
        {
          id: 'wait',
          picture: 'wait',
          say: 'sample.what.wait',
          verdict: 'wrong',
          feedback: 'sample.what.why-not',
        },
        {
          id: 'near',
          picture: 'look',
          say: 'sample.what.near',
          verdict: 'unsafe',
          belief: 'unaware',
          feedback: 'sample.what.instead',
        },
      ],
    },
    {
      id: 'sequence',
      bands: ['6-9'],
      kind: 'order',
      ask: ['sample.sequence.1'],
      feedback: 'sample.sequence.right',
      steps: [
        { id: 'stop', picture: 'stop', say: 'messages.stop' },
        { id: 'back', picture: 'back', say: 'messages.go-back' },
        { id: 'tell', picture: 'tell', say: 'messages.tell-grown-up' },
      ],
    },
  ],
  takeaways: [
    { picture: 'stop', say: 'messages.stop' },
    { picture: 'back', say: 'messages.go-back' },
    { picture: 'tell', say: 'messages.tell-grown-up' },
  ],
}
