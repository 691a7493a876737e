/** Whole mails: what they say below greeting, quote and signature, and whether that reads upset. */
interface MailCase {
  readonly text: string;
  readonly tone: 'negative' | 'other';
  readonly why: string;
}

export const mails: readonly MailCase[] = [
  {
    text: 'Hello,\n\nI am still waiting for my order. I want my money back.\n\nAnna',
    tone: 'negative',
    why: 'two acts',
  },
  {
    text: 'Dear Ms Keller,\n\nthis is now the third time that the wrong parts were sent to us. We expect a refund this week.\n\nRegards\nBen Okafor',
    tone: 'negative',
    why: 'third time, wrong parts, refund',
  },
  {
    text: 'Hi Mia,\n\nthe pump you delivered on Monday does not work. It stopped after ten minutes and nobody answers the hotline.\n\nBen',
    tone: 'negative',
    why: 'it does not work, nobody answers',
  },
  {
    text: 'Hello,\n\nyou charged my card twice for order 4711. Please put this right at once.\n\nClara',
    tone: 'negative',
    why: 'charged twice',
  },
  {
    text: 'Dear Sir or Madam,\n\nwe hereby cancel our contract. The quality of your service has been very poor and we have lost customers because of it.\n\nYours faithfully\nT. Brown',
    tone: 'negative',
    why: 'cancels, and says why',
  },
  {
    text: 'To whom it may concern,\n\nif I do not hear from you by Friday I will contact my lawyer. The machine arrived damaged and you have ignored my last three mails.\n\nJ. Miller',
    tone: 'negative',
    why: 'a lawyer, damage, ignored mails',
  },
  {
    text: 'Hi,\n\nI am very disappointed. We were promised delivery in May, and it is July.\n\nPaul',
    tone: 'negative',
    why: 'disappointed, a promise not kept',
  },
  {
    text: 'Hi Mia,\n\nthe chairs look lovely, but two of them arrived broken and nobody has called me back. This is not acceptable.\n\nPaul',
    tone: 'negative',
    why: 'what comes after the praise',
  },
  {
    text: 'HELLO???\n\nWHERE IS MY ORDER? I HAVE BEEN WAITING FOR FIVE WEEKS!!!\n\nPaul',
    tone: 'negative',
    why: 'waiting, in capitals',
  },
  {
    text: 'Hello Mia,\n\nthe parcel never arrived. The tracking number does not exist, either. I would like a refund.\n\nKind regards\nAnna',
    tone: 'negative',
    why: 'politely put, and still: never arrived, refund',
  },
  {
    text: 'Dear Mia,\n\nthanks for your quick reply. Unfortunately the replacement is faulty as well, so I would like to make a formal complaint.\n\nBest wishes\nAnna',
    tone: 'negative',
    why: 'courtesy does not outweigh a complaint',
  },
  {
    text: 'This is unacceptable. We will take our business elsewhere.',
    tone: 'negative',
    why: 'short, without a greeting',
  },
  {
    text: 'Hello,\n\nstill no answer from your support. I asked for help two weeks ago and the printer is still broken.\n\nOn Mon, 2 Nov 2026 at 09:00, Support wrote:\n> Thank you for your patience.',
    tone: 'negative',
    why: 'above a friendly quote',
  },
  {
    text: 'Sehr geehrte Frau Keller,\n\nich warte noch immer auf meine Lieferung und bin sehr verärgert.\n\nMit freundlichen Grüßen\nAnna Schmidt',
    tone: 'negative',
    why: 'wartet noch immer',
  },
  {
    text: 'Guten Tag,\n\nmir wurde der Betrag doppelt abgebucht. Ich bitte um sofortige Rückerstattung.\n\nViele Grüße\nBen',
    tone: 'negative',
    why: 'doppelt abgebucht',
  },
  {
    text: 'Hallo,\n\nzum dritten Mal wurde falsch geliefert. So geht es nicht weiter, wir stornieren die Bestellung.\n\nGruß\nPaul',
    tone: 'negative',
    why: 'zum dritten Mal, falsch geliefert, stornieren',
  },
  {
    text: 'Sehr geehrte Damen und Herren,\n\nhiermit kündige ich meinen Vertrag fristlos. Das Gerät war von Anfang an defekt, und niemand hat sich gemeldet.\n\nT. Braun',
    tone: 'negative',
    why: 'kündigt, mit Grund',
  },
  {
    text: 'Guten Tag Frau Keller,\n\ndie Maschine funktioniert nicht, und trotz mehrfacher Anfrage habe ich keine Antwort erhalten. Ich werde meinen Anwalt einschalten.\n\nP. Wolf',
    tone: 'negative',
    why: 'Anwalt',
  },
  {
    text: 'Hallo Mia,\n\ndas Paket kam beschädigt an und der Schrank ist kaputt. Ich bin enttäuscht.\n\nAnna',
    tone: 'negative',
    why: 'kaputt und enttäuscht',
  },
  {
    text: 'Guten Tag,\n\nich möchte mich über Ihren Kundendienst beschweren. Er hat mich dreimal vertröstet.\n\nAnna Schmidt',
    tone: 'negative',
    why: 'eine Beschwerde',
  },

  {
    text: 'Hi Mia,\n\nunfortunately I can’t make it on Tuesday. Would Thursday at ten work for you?\n\nBest\nAnna',
    tone: 'other',
    why: 'a meeting is moved',
  },
  {
    text: 'Hello Mia,\n\nsorry for the delay, I was away. I will send you the figures tomorrow.\n\nAnna',
    tone: 'other',
    why: 'the writer is the one who is sorry',
  },
  {
    text: 'Hi,\n\nproblem solved, it was the cable. Thank you for your help!\n\nBen',
    tone: 'other',
    why: 'it is solved',
  },
  {
    text: 'Hello,\n\nwe have had the pumps for a year now and have no complaints at all.\n\nBen',
    tone: 'other',
    why: 'no complaints',
  },
  {
    text: 'Hi,\n\nplease cancel my subscription to the newsletter.\n\nThanks\nClara',
    tone: 'other',
    why: 'nothing but a newsletter',
  },
  {
    text: 'Hello,\n\ncould you tell me what your refund policy is? And how long is the warranty?\n\nRegards\nPaul',
    tone: 'other',
    why: 'a question before buying',
  },
  {
    text: 'Dear Ms Keller,\n\nthank you for the quote. It is a little more expensive than we had planned. Is there any room?\n\nKind regards\nAnna Schmidt',
    tone: 'other',
    why: 'a haggle',
  },
  {
    text: 'Hi Mia,\n\nif there are any problems with the order, please let me know.\n\nBen',
    tone: 'other',
    why: 'what might happen',
  },
  {
    text: 'Hello,\n\nwe are still waiting for approval from our board. I will get back to you next week.\n\nAnna',
    tone: 'other',
    why: 'they wait for their own people',
  },
  {
    text: 'Hi Mia,\n\nthe benches arrived last week and we could not be happier with them. No problem at all with the assembly.\n\nAnna',
    tone: 'other',
    why: 'praise with denials in it',
  },
  {
    text: 'Hi Mia,\n\nI apologise for the confusion about the address. The mistake was ours. Please deliver to the old one.\n\nBen',
    tone: 'other',
    why: 'their own mistake',
  },
  {
    text: 'Hello,\n\nplease cancel the meeting on Friday, my train is late.\n\nPaul',
    tone: 'other',
    why: 'a meeting is called off',
  },
  {
    text: 'Hi,\n\nThanks, that works now.\n\n> I am furious. This is the third time it is broken and I want my money back.',
    tone: 'other',
    why: 'anger in what is quoted',
  },
  {
    text: 'Hi Mia,\n\nplease find the signed contract attached.\n\n--\nAnna Schmidt\nComplaints and Refunds Department',
    tone: 'other',
    why: 'words of a signature',
  },
  {
    text: 'Hi Mia,\n\nsee you on Monday.\n\nAnna\n\nThis message is confidential. If you are not the intended recipient, you have received it in error: delete it. Wrong or unauthorised use is prohibited.',
    tone: 'other',
    why: 'a disclaimer',
  },
  {
    text: 'Hello Mia,\n\nwe would need the same again, and this time with drawers. Could you send me a quote for twelve of them by Friday?\n\nBest wishes\nAnna Schmidt',
    tone: 'other',
    why: 'an inquiry',
  },
  {
    text: 'Hi,\n\njust a reminder that invoice 12 is due. Don’t hesitate to call if something is unclear.\n\nPaul',
    tone: 'other',
    why: 'a friendly reminder',
  },
  {
    text: 'Dear Mia,\n\nour old supplier let us down badly, deliveries were late and parts were broken. That is why we are looking for a new partner. Can you help?\n\nBen',
    tone: 'other',
    why: 'the anger is about somebody else',
  },
  {
    text: 'Hello,\n\nwe do insurance for small shops: theft, fire, water damage and broken glass. Shall we talk?\n\nPaul',
    tone: 'other',
    why: 'damage as a trade',
  },
  {
    text: 'Hi Mia,\n\nI don’t need the second pump any more, so three will do. Sorry for the change.\n\nBen',
    tone: 'other',
    why: 'an order is changed',
  },
  {
    text: 'I will be out of the office until Monday. In urgent cases call my colleague.',
    tone: 'other',
    why: 'an automatic answer',
  },
  { text: 'Ok, thanks!', tone: 'other', why: 'next to nothing' },
  { text: '', tone: 'other', why: 'nothing' },
  {
    text: 'Hallo Mia,\n\nleider kann ich am Dienstag nicht kommen. Geht auch Donnerstag?\n\nViele Grüße\nAnna',
    tone: 'other',
    why: 'ein Termin wird verschoben',
  },
  {
    text: 'Sehr geehrte Frau Keller,\n\nentschuldigen Sie bitte die späte Antwort, ich war krank.\n\nMit freundlichen Grüßen\nBen Okafor',
    tone: 'other',
    why: 'wer schreibt, bittet selbst um Entschuldigung',
  },
  {
    text: 'Hallo,\n\nkein Problem, die Lieferung kann auch nächste Woche kommen.\n\nGruß\nPaul',
    tone: 'other',
    why: 'kein Problem',
  },
  {
    text: 'Guten Tag,\n\nbitte kündigen Sie mein Abo des Newsletters.\n\nDanke\nClara',
    tone: 'other',
    why: 'nur ein Newsletter',
  },
  {
    text: 'Hallo Mia,\n\ndie Pumpen laufen seit einem Jahr ohne Störung, wir hatten nie eine Beschwerde.\n\nBen',
    tone: 'other',
    why: 'nie eine Beschwerde',
  },
  {
    text: 'Guten Tag,\n\nder Fehler ist behoben, vielen Dank für die schnelle Hilfe!\n\nAnna Schmidt',
    tone: 'other',
    why: 'behoben',
  },
  {
    text: 'Guten Tag Frau Keller,\n\nfalls Probleme auftreten, melden wir uns. Die Rechnung bitte an die Zentrale.\n\nP. Wolf',
    tone: 'other',
    why: 'was sein könnte',
  },
  {
    text: 'Hallo Mia,\n\nwir warten noch auf die Freigabe unserer Geschäftsführung. Ich melde mich am Montag.\n\nAnna',
    tone: 'other',
    why: 'sie warten auf die eigenen Leute',
  },
  {
    text: 'Hallo,\n\nkönnten Sie uns ein Angebot für sechs Zeichentische schicken, geliefert nach Lyon?\n\nDanke\nClara Dupont',
    tone: 'other',
    why: 'eine Anfrage',
  },
  {
    text: 'Hi,\n\nyou sent the wrong item. Please tell me how I get the right one.\n\nAnna',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hello,\n\nI ordered on 2 May and have heard nothing since. Where is my parcel?\n\nPaul',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Mia,\n\nthis is getting ridiculous. Every week you tell us next week.\n\nBen',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hello,\n\nwe paid for express delivery and it took three weeks. We would like our money back.\n\nClara',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Dear Sirs,\n\nthe heating you installed has failed again, for the second time this month. My tenants are freezing.\n\nJ. Hill',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hi Mia,\n\nhonestly, I am fed up. Nobody calls back, nobody knows anything.\n\nPaul',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hello,\n\nI want to cancel my subscription immediately. The app never worked properly.\n\nT',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hello,\n\nyour technician did not show up, again. I took a day off for this!\n\nAnna',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hallo,\n\nseit drei Wochen warte ich auf eine Antwort. Das ist eine Frechheit.\n\nP. Wolf',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Guten Tag,\n\nSie haben den falschen Artikel geliefert, und die Rechnung stimmt auch nicht.\n\nBen',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hallo Frau Keller,\n\nder Techniker ist wieder nicht gekommen. Wir sind sehr unzufrieden und überlegen, den Anbieter zu wechseln.\n\nAnna',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hallo,\n\nich fordere mein Geld zurück. Die Ware ist mangelhaft.\n\nClara',
    tone: 'negative',
    why: 'a complaint',
  },
  {
    text: 'Hi Mia,\n\nthe file you sent seems to be damaged, could you send it again?\n\nThanks\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Dear Mia,\n\nthe invoice shows the wrong address. Could you correct it, please?\n\nKind regards\nBen',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hello,\n\nwe are still missing the signed contract. Could you send it by Friday?\n\nBest\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  { text: 'Hi,\n\nsorry, wrong attachment. Here is the right one.\n\nPaul', tone: 'other', why: 'everyday business' },
  {
    text: 'Hi Mia,\n\nwe would like to return two of the chairs, we ordered too many. How do we do that?\n\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hello Mia,\n\ncould you please replace the broken part under warranty? Photo attached.\n\nBen',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Dear Ms Keller,\n\ndue to budget cuts we have to postpone the project. I am sorry about that and hope to come back to you in spring.\n\nBest regards\nClara',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hi Mia,\n\nwe have decided to go with another vendor this time. Thank you for your effort.\n\nPaul',
    tone: 'other',
    why: 'everyday business',
  },
  { text: 'Hi,\n\nI did not get your mail, could you send it again?\n\nAnna', tone: 'other', why: 'everyday business' },
  {
    text: 'Hello,\n\nmy colleague is ill, so nobody can answer your questions this week. We are sorry for the inconvenience.\n\nBen',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hi Mia,\n\nquick question: what happens if a parcel is lost or damaged? Who pays?\n\nPaul',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Dear Mia,\n\nthank you for the call. I understand why the delivery is late, no problem. We can wait until Monday.\n\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hello,\n\nthe login does not work for me. Did I use the wrong address?\n\nThanks\nClara',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hi Mia,\n\nthe demo was great. Our main concern is the price, and that it does not support Linux.\n\nBen',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hi,\n\nwe had a terrible week here with the flood, the cellar is ruined. So please deliver the pumps as soon as you can!\n\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Dear Mia,\n\nI am writing to ask for a quote for the repair of three broken windows.\n\nKind regards\nJ. Hill',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hello Mia,\n\nI have not received the invoice yet. Could you send it to accounting?\n\nBest\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hi,\n\nno worries at all, mistakes happen. Thanks for fixing it so quickly.\n\nPaul',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hallo Mia,\n\nauf der Rechnung ist leider die falsche Adresse. Könnten Sie das bitte ändern?\n\nDanke\nBen',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Guten Tag,\n\nwir müssen den Termin leider absagen, Herr Wolf ist krank.\n\nGruß\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hallo,\n\nich habe die Datei nicht erhalten, können Sie sie noch einmal schicken?\n\nViele Grüße\nClara',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Guten Tag Frau Keller,\n\nwir haben uns für einen anderen Anbieter entschieden. Vielen Dank für Ihre Mühe.\n\nMit freundlichen Grüßen\nP. Wolf',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hallo Mia,\n\nkönnen Sie uns ein Angebot für die Reparatur von zwei defekten Pumpen machen?\n\nGruß\nBen',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hi Mia,\n\nwe’ve run out of paper again, could you send ten boxes?\n\nPaul',
    tone: 'other',
    why: 'everyday business',
  },
  {
    text: 'Hello,\n\nplease cancel order 77 and place a new one with the other colour. Thanks!\n\nAnna',
    tone: 'other',
    why: 'everyday business',
  },
];
